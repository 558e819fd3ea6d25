package casebook.platform.store;

import casebook.platform.JobFile;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code job_file}. */
@Entity
@Cacheable(false)
@Table(name = "job_file")
@NullUnmarked
class JobFileEntity {
    @Id
    @Column(name = "job_id")
    private Long jobId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    protected JobFileEntity() {}

    JobFileEntity(long jobId, JobFile file) {
        this.jobId = jobId;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.content = file.content();
    }

    JobFile file() {
        return new JobFile(name, mediaType, content);
    }
}
