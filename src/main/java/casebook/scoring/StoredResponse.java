package casebook.scoring;

import casebook.item.LexicalResponse;
import casebook.item.json.ResponseJson;
import casebook.shared.JsonTree;
import jakarta.json.JsonReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads responses as delivery keeps them. */
public final class StoredResponse {
    private StoredResponse() {}

    /**
     * @param content canonical JSON; null for none
     * @return none when nothing was given
     * @throws jakarta.json.JsonException when it is no JSON, and {@link IllegalStateException} when it is no response,
     *     which only a damaged row can be; the message does not repeat it
     */
    public static Optional<LexicalResponse> read(@Nullable String content) {
        if (content == null) {
            return Optional.empty();
        }
        try (JsonReader reader = JsonTree.reader(content)) {
            return Optional.of(ResponseJson.read(reader.readValue(), "response")
                            .asOptional()
                            .orElseThrow(() -> new IllegalStateException("a stored response is unreadable")))
                    .filter(response -> !response.isEmpty());
        }
    }
}
