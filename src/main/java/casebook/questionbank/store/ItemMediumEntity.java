package casebook.questionbank.store;

import casebook.item.MediaFile;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code item_medium}. */
@Entity
@Cacheable(false)
@Table(name = "item_medium")
@NullUnmarked
class ItemMediumEntity {
    @Id
    private String name;

    private byte[] content;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected ItemMediumEntity() {}

    ItemMediumEntity(MediaFile file, Instant at) {
        this.name = file.name();
        this.content = file.bytes();
        this.keptAt = at;
    }

    /** Kept anew, so that it is not taken away before it is shown somewhere. */
    void again(Instant at) {
        keptAt = at;
    }

    MediaFile file() {
        return new MediaFile(name, MediaFile.typeOf(name), content);
    }
}
