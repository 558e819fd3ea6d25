package casebook.interchange.yaml;

import jakarta.json.spi.JsonProvider;

/** The JSON provider, looked up once: {@code Json.create…} searches the class path at every call. */
final class Trees {

    static final JsonProvider JSON = JsonProvider.provider();

    private Trees() {}
}
