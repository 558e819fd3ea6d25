package casebook.security;

import java.time.Instant;

/** Failed sign-ins of the last while, which the throttle judges. Names are kept hashed: people type passwords there. */
public interface SignInFailures {
    Throttle.Failures ofName(String usernameHash, boolean knownDevice, Instant since);

    Throttle.Failures ofAddress(String address, Instant since);

    void add(String usernameHash, boolean knownDevice, String address, Instant now);

    /** After a success from that kind of device. */
    void clear(String usernameHash, boolean knownDevice);

    int forgetBefore(Instant moment);
}
