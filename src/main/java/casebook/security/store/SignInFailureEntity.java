package casebook.security.store;

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

/** A row of {@code sign_in_failure}. */
@Entity
@Cacheable(false)
@Table(name = "sign_in_failure")
@NullUnmarked
class SignInFailureEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_failure_seq")
    @SequenceGenerator(name = "sign_in_failure_seq", sequenceName = "sign_in_failure_seq", allocationSize = 50)
    private Long id;

    @Column(name = "username_hash")
    private String usernameHash;

    @Column
    private String address;

    @Column(name = "known_device")
    private boolean knownDevice;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected SignInFailureEntity() {}

    SignInFailureEntity(String usernameHash, String address, boolean knownDevice, Instant failedAt) {
        this.usernameHash = usernameHash;
        this.address = address;
        this.knownDevice = knownDevice;
        this.failedAt = failedAt;
    }
}
