package casebook.demo.app;

import casebook.cases.CaseVersion;
import casebook.cases.app.CaseLibrary;
import casebook.demo.Available;
import casebook.demo.QuizContents;
import casebook.platform.SystemTask;
import casebook.questionbank.app.ItemLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** What of the loaded content the demo builds on. */
@SystemTask
@ApplicationScoped
@Transactional
public class DemoContent {
    private final CaseLibrary cases;
    private final ItemLibrary items;

    @Inject
    public DemoContent(CaseLibrary cases, ItemLibrary items) {
        this.cases = cases;
        this.items = items;
    }

    /** The case and what the quizzes ask about it. */
    public record Found(CaseVersion teachingCase, QuizContents quizzes) {}

    /** Empty when the case or too many of its items are missing. */
    public Optional<Found> find() {
        return cases.served(QuizContents.CASE)
                .flatMap(teachingCase -> QuizContents.of(items.drawable(QuizContents.BANKS).stream()
                                .map(item -> new Available(
                                        item.slug(),
                                        item.bank(),
                                        items.get(item.version()).item().kind(),
                                        item.part(),
                                        Set.copyOf(item.enemies())))
                                .toList())
                        .map(quizzes -> new Found(teachingCase, quizzes)));
    }
}
