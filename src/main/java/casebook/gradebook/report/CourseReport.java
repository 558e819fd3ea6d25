package casebook.gradebook.report;

import casebook.roster.Section;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of a course, or of one of its quizzes, as far as the reader may see them: figures, nobody named.
 *
 * @param whole whether the reader sees all sections
 * @param coordinates whether the reader's seeing names is on record
 * @param quizzes all assignments of the course that concern these sections
 * @param quiz the one that this is about; null for all of them
 * @param sections in the order of names, students without a section last; only those that have students
 * @param names of all sections that the reader sees, by id
 * @param questions by urgency
 * @param madeAt when the sums were made; null when there is no result yet
 * @param renewing whether something has changed since, so that newer ones will come soon
 */
public record CourseReport(
        long course,
        String title,
        ZoneId zone,
        boolean whole,
        boolean coordinates,
        List<Quiz> quizzes,
        @Nullable Quiz quiz,
        List<SectionSums> sections,
        Map<Long, String> names,
        List<Question> questions,
        @Nullable Instant madeAt,
        boolean renewing) {

    /** An assignment. */
    public record Quiz(long id, String title) {}

    /** A question with what its answers tell. */
    public record Question(QuestionCheck check, String title, String slug, ConceptKey concept, String level) {}

    public CourseReport {
        quizzes = List.copyOf(quizzes);
        sections = List.copyOf(sections);
        names = Map.copyOf(names);
        questions = List.copyOf(questions);
    }

    public List<Section> named() {
        return sections.stream()
                .map(each -> new Section(each.section(), names.getOrDefault(each.section(), "")))
                .toList();
    }

    /** Whether the section is one that the reader sees, even if it has nothing yet. */
    public boolean mayHave(long section) {
        return names.containsKey(section);
    }

    public Optional<SectionSums> section(long id) {
        return sections.stream().filter(each -> each.section() == id).findFirst();
    }
}
