package casebook.security.web;

import casebook.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where a request comes from, as far as that can be believed. */
@ApplicationScoped
public class Caller {
    private static final int MOST = 64;
    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    private final Settings settings;

    @Inject
    public Caller(Settings settings) {
        this.settings = settings;
    }

    /**
     * The network address that failures are counted by: what the last proxy says when the application has a public
     * address and the proxy is on this machine, else the peer's own.
     */
    String address(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        String peer = request.getRemoteAddr();
        if (forwarded == null || settings.publicUrl().isEmpty() || !isLoopback(peer)) {
            return peer;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > MOST ? peer : last;
    }

    /** Demo accounts have a password that everybody knows: this machine only, unless it is said otherwise. */
    boolean mayUseDemo(HttpServletRequest request) {
        return settings.demoAnywhere()
                || (settings.publicUrl().isEmpty()
                        && isLoopback(request.getRemoteAddr())
                        && FORWARDED.stream().allMatch(name -> request.getHeader(name) == null));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
