package casebook.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface, described at {@code /openapi}. */
@ApplicationPath("/api")
public class ApiApplication extends Application {
    /** The description is at {@code /openapi}; the one that the server would make of itself stays away. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
