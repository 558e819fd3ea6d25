package casebook.gradebook.store;

import casebook.gradebook.export.ReportExport;
import casebook.gradebook.export.ReportRequest;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A report that was taken out. Only ever added. */
@Entity
@Cacheable(false)
@Table(name = "report_export")
@NullUnmarked
class ReportExportEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_export_seq")
    @SequenceGenerator(name = "report_export_seq", sequenceName = "report_export_seq", allocationSize = 50)
    Long id;

    @Column(name = "course_id")
    Long courseId;

    @Column(name = "assignment_id")
    Long assignmentId;

    @Column(name = "by_account")
    Long byAccount;

    @Column(name = "made_at")
    Instant madeAt;

    @Enumerated(EnumType.STRING)
    ReportRequest.Format format;

    @Enumerated(EnumType.STRING)
    ReportRequest.Content content;

    int students;

    protected ReportExportEntity() {}

    ReportExportEntity(ReportExport export) {
        courseId = export.course();
        assignmentId = export.quiz();
        byAccount = export.by();
        madeAt = export.at();
        format = export.format();
        content = export.content();
        students = export.students();
    }

    ReportExport export() {
        return new ReportExport(courseId, assignmentId, byAccount, madeAt, format, content, students);
    }
}
