package casebook.delivery.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Whom an assignment is set for: a section or a person. */
@Embeddable
@NullUnmarked
class AssignmentTarget {
    @Column(name = "section_id")
    Long sectionId;

    @Column(name = "account_id")
    Long accountId;

    protected AssignmentTarget() {}

    AssignmentTarget(@Nullable Long sectionId, @Nullable Long accountId) {
        this.sectionId = sectionId;
        this.accountId = accountId;
    }
}
