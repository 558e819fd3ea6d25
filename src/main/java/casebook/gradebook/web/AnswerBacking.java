package casebook.gradebook.web;

import casebook.gradebook.AnswerFile;
import casebook.gradebook.Feedback;
import casebook.gradebook.app.ReadingAnswers;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One answer of one student, for staff: question, key, what was given, marks and all that happened. */
@Named
@RequestScoped
public class AnswerBacking {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

    private final ReadingAnswers reading;
    private final CurrentActor current;
    private @Nullable AnswerFile file;

    @Inject
    public AnswerBacking(ReadingAnswers reading, CurrentActor current) {
        this.reading = reading;
        this.current = current;
    }

    public void load() {
        int slot = Math.clamp(PageFlow.id("slot"), 0, Integer.MAX_VALUE);
        PageFlow.given(reading.read(current.actor(), PageFlow.id("attempt"), slot), new SentForm())
                .ifPresent(found -> file = found);
    }

    public @Nullable AnswerFile getFile() {
        return file;
    }

    public AnswerSheet getSheet() {
        return AnswerSheet.of(Objects.requireNonNull(file).slot());
    }

    /** What the case says. */
    public List<Excerpt> getExcerpts() {
        Feedback.Key key = Objects.requireNonNull(file).slot().key();
        return key == null
                ? List.of()
                : key.passages().stream().map(Excerpt::of).toList();
    }

    /** The name of a person in the file; the system's for none. */
    public String name(@Nullable Long account, String system) {
        return account == null ? system : Objects.requireNonNull(file).names().getOrDefault(account, "");
    }

    /** To the second, in the zone of the assignment. */
    public String time(@Nullable Instant instant) {
        ZoneId zone = Objects.requireNonNull(file).assignment().zone();
        return instant == null ? "–" : TO_THE_SECOND.format(instant.atZone(zone));
    }
}
