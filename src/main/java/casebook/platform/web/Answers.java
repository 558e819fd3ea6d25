package casebook.platform.web;

import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** JSON answers in UTF-8. */
public final class Answers {
    private static final MediaType JSON = new MediaType("application", "json", "UTF-8");

    private Answers() {}

    public static Response ok(JsonObjectBuilder body) {
        return of(200, body);
    }

    public static Response created(JsonObjectBuilder body) {
        return of(201, body);
    }

    private static Response of(int status, JsonObjectBuilder body) {
        return Response.status(status)
                .type(JSON)
                .entity(body.build().toString())
                .build();
    }
}
