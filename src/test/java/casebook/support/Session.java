package casebook.support;

import java.util.Locale;
import java.util.stream.Collectors;

/** Somebody who has signed in with a password, as a browser holds it. */
public record Session(Client cookieOnly, String csrf) {

    public static Session of(School school, String username, String password) {
        Reply reply = school.stranger()
                .post("/api/session", "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password))
                .expect(200);
        String cookies = reply.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.toLowerCase(Locale.ROOT).contains("httponly"))
                .map(one -> one.substring(0, one.indexOf(';')))
                .collect(Collectors.joining("; "));
        return new Session(
                school.stranger().with("Cookie", cookies), reply.json().getString("csrf"));
    }

    /** With what a write needs besides. */
    public Client whole() {
        return cookieOnly.with("X-CSRF-Token", csrf);
    }
}
