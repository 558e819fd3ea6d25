package casebook.roster.web;

import casebook.platform.json.Body;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Ids;
import casebook.platform.web.JsonBodies;
import casebook.roster.Accommodation;
import casebook.roster.app.SettingAccommodations;
import casebook.security.CurrentActor;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;

/** A person's extra time. */
@Path("accounts/{account}/accommodation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccommodationResource {
    private static final Duration MOST = Duration.ofHours(24);

    private final SettingAccommodations setting;
    private final CurrentActor current;

    @Inject
    public AccommodationResource(SettingAccommodations setting, CurrentActor current) {
        this.setting = setting;
        this.current = current;
    }

    /**
     * Replaces it: {@code factor}, {@code extra} or both; one that is left out is 1 or zero. 200 with both, 400, 403,
     * 404.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("account") String account, InputStream stream) throws IOException {
        return JsonBodies.answer(
                stream,
                AccommodationResource::asked,
                asked -> AnswerResponses.of(
                        setting.set(current.actor(), Ids.orNothing(account), asked),
                        set -> Response.ok(json(set)).build()));
    }

    private static Accommodation asked(Body body) {
        if (body.raw("factor") == null && body.raw("extra") == null) {
            body.fault("factor", Body.MISSING, "give a factor, extra time, or both");
        }
        return new Accommodation(
                body.optionalNumber("factor").orElse(BigDecimal.ONE),
                body.optionalDuration("extra", Duration.ZERO, MOST).orElse(Duration.ZERO));
    }

    private static String json(Accommodation set) {
        return JsonTree.object()
                .add("factor", new BigDecimal(set.factor().toPlainString()))
                .add("extra", set.extra().toString())
                .build()
                .toString();
    }
}
