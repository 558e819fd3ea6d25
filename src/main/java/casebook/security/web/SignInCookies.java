package casebook.security.web;

import casebook.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/** The two cookies of sign-in. Neither can be read by scripts or is sent by a foreign site's writes. */
@ApplicationScoped
public class SignInCookies {
    static final String SESSION = "CASEBOOK_SESSION";
    static final String DEVICE = "CASEBOOK_DEVICE";

    private static final Duration DEVICE_LIFE = Duration.ofDays(180);

    private final Settings settings;

    @Inject
    public SignInCookies(Settings settings) {
        this.settings = settings;
    }

    /** A {@code Set-Cookie} header that ends with the browser's session. */
    String session(String secret) {
        return header(SESSION, secret, "");
    }

    String device(String secret) {
        return header(DEVICE, secret, "; Max-Age=" + DEVICE_LIFE.toSeconds());
    }

    /** A {@code Set-Cookie} header that takes the session away. */
    String noSession() {
        return header(SESSION, "", "; Max-Age=0");
    }

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (name.equals(cookie.getName())) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private String header(String name, String value, String age) {
        String secure = settings.secureCookies() ? "; Secure" : "";
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + secure + age;
    }
}
