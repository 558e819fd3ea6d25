package casebook.platform.web;

import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Refusals and errors as {@code application/problem+json} (RFC 9457), with a stable code and all diagnostics. */
public final class Problem {
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    public static Response of(int status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    public static Response of(int status, String code, String detail, List<Diagnostic> errors) {
        return of(status, code, detail, errors, JsonObject.EMPTY_JSON_OBJECT);
    }

    /** @param more members that the contract adds to this problem, such as {@code conflicts} */
    public static Response of(int status, String code, String detail, List<Diagnostic> errors, JsonObject more) {
        return Response.status(status)
                .type(new MediaType("application", "problem+json", "UTF-8"))
                .entity(body(status, code, detail, errors, more).toString())
                .build();
    }

    /** 400 with everything that is wrong with the request. */
    public static Response invalid(List<Diagnostic> errors) {
        return of(400, "REQUEST_INVALID", "The request is not valid; nothing was changed.", errors);
    }

    /** 400 for responses that do not fit their questions. */
    public static Response responseInvalid(List<Diagnostic> errors) {
        return of(400, "RESPONSE_INVALID", "A response does not fit its question; nothing was saved.", errors);
    }

    /** 404: there is nothing here that the caller may see. */
    public static Response notFound() {
        return of(404, "NOT_FOUND", "There is nothing here that you may see.");
    }

    public static Response forbidden() {
        return of(403, "FORBIDDEN", "You may see this but not do that.");
    }

    public static JsonObject body(int status, String code, String detail, List<Diagnostic> errors, JsonObject more) {
        JsonObjectBuilder body = JsonTree.object()
                .add("type", "about:blank")
                .add("title", title(status))
                .add("status", status)
                .add("code", code)
                .add("detail", detail)
                .add("requestId", RequestFilter.requestId())
                .add("errors", diagnostics(errors));
        more.forEach(body::add);
        return body.build();
    }

    private static JsonArrayBuilder diagnostics(List<Diagnostic> errors) {
        JsonArrayBuilder array = JsonTree.array();
        for (Diagnostic error : errors) {
            array.add(JsonTree.object()
                    .add("code", error.code())
                    .add("severity", error.severity().letter())
                    .add("message", error.message())
                    .add("where", error.where().toString()));
        }
        return array;
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
