package casebook.questionbank.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** One version of an item. Only its status may move on; everything else stays as it was written. */
@Entity
@Cacheable(false)
@Table(name = "item_version")
@NullUnmarked
class ItemVersionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_version_seq")
    @SequenceGenerator(name = "item_version_seq", sequenceName = "item_version_seq", allocationSize = 50)
    Long id;

    @Column(name = "item_id")
    Long itemId;

    int number;
    String status;
    String kind;

    @Column(name = "level_name")
    String level;

    String objective;
    String part;
    BigDecimal marks;

    @Column(name = "case_version_id")
    Long caseVersionId;

    int format;

    @Lob
    String body;

    String hash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    Long createdBy;

    @ElementCollection
    @CollectionTable(name = "item_version_concept", joinColumns = @JoinColumn(name = "item_version_id"))
    @OrderColumn(name = "place")
    @Column(name = "concept")
    List<String> concepts;

    @ElementCollection
    @CollectionTable(name = "item_version_enemy", joinColumns = @JoinColumn(name = "item_version_id"))
    @OrderColumn(name = "place")
    @Column(name = "enemy")
    List<String> enemies;

    @ElementCollection
    @CollectionTable(name = "item_version_medium", joinColumns = @JoinColumn(name = "item_version_id"))
    @OrderColumn(name = "place")
    @Column(name = "medium")
    List<String> media;
}
