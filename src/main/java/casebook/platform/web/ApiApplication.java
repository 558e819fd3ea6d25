package casebook.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface, described at {@code /openapi}. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
