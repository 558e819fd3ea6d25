package casebook.delivery.store;

import casebook.delivery.StoredSave;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One saved response. Only ever added; what is longer than the column goes into the long one. */
@Entity
@Cacheable(false)
@Table(name = "response_event")
@IdClass(ResponseEventEntity.Key.class)
@NullUnmarked
class ResponseEventEntity {
    private static final int COLUMN = 8_000;

    /** The three parts of the key. */
    public record Key(Long attemptId, Integer slot, Integer sequence) {}

    @Id
    @Column(name = "attempt_id")
    Long attemptId;

    @Id
    Integer slot;

    @Id
    Integer sequence;

    String response;

    @Lob
    @Column(name = "long_response")
    String longResponse;

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "client_time")
    String clientTime;

    protected ResponseEventEntity() {}

    ResponseEventEntity(long attempt, StoredSave save, @Nullable String clientTime) {
        attemptId = attempt;
        slot = save.slot();
        sequence = save.sequence();
        String content = save.content();
        if (content != null && content.length() > COLUMN) {
            longResponse = content;
        } else {
            response = content;
        }
        savedAt = save.savedAt();
        this.clientTime = clientTime;
    }

    StoredSave toSave() {
        return new StoredSave(slot, sequence, longResponse == null ? response : longResponse, savedAt);
    }
}
