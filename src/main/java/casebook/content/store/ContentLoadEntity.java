package casebook.content.store;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The one row of {@code content_load}. */
@Entity
@Cacheable(false)
@Table(name = "content_load")
@NullUnmarked
class ContentLoadEntity {
    static final int ONLY = 1;

    @Id
    private Integer id;

    private String files;

    @Lob
    private String report;

    protected ContentLoadEntity() {}

    ContentLoadEntity(String files, String report) {
        this.id = ONLY;
        this.files = files;
        this.report = report;
    }

    String files() {
        return files;
    }

    String report() {
        return report;
    }
}
