package casebook.questionbank.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** What somebody did with a version of an item. */
@Entity
@Cacheable(false)
@Table(name = "item_event")
@NullUnmarked
class ItemEventEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_event_seq")
    @SequenceGenerator(name = "item_event_seq", sequenceName = "item_event_seq", allocationSize = 50)
    Long id;

    @Column(name = "item_version_id")
    Long itemVersionId;

    String type;

    @Column(name = "by_account")
    Long byAccount;

    @Column(name = "happened_at")
    Instant happenedAt;

    String words;
}
