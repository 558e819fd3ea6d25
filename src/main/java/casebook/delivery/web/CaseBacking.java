package casebook.delivery.web;

import casebook.cases.Claim;
import casebook.cases.DecisionChoice;
import casebook.cases.Note;
import casebook.delivery.ReaderView;
import casebook.delivery.app.ReadingCases;
import casebook.platform.web.PageFlow;
import casebook.security.Actor;
import casebook.security.Answer;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The case reader: text, guide, own notes and decisions. Without a case that the reader may see it says what to expect. */
@Named
@RequestScoped
public class CaseBacking {
    private final ReadingCases cases;
    private final CurrentActor current;
    private @Nullable ReaderView view;
    private List<PaneSection> sections = List.of();
    private Guide guide = Guide.NONE;

    @Inject
    public CaseBacking(ReadingCases cases, CurrentActor current) {
        this.cases = cases;
        this.current = current;
    }

    /** Shows the case of the parameter, or the first of the reader's own; keeps what a form has brought and leads back. */
    public void load() {
        Actor who = current.actor();
        String slug = PageFlow.parameter("case");
        if (PageFlow.posted()) {
            write(who, slug);
        } else if (slug.isEmpty()) {
            cases.all(who).stream().findFirst().ifPresent(this::show);
        } else if (cases.read(who, slug) instanceof Answer.Given<ReaderView> given) {
            show(given.value());
        } else {
            PageFlow.notFound();
        }
    }

    private void show(ReaderView found) {
        view = found;
        sections = PaneSection.of(found.shown().sections());
        guide = Guide.of(found.shown());
    }

    private void write(Actor who, String slug) {
        String decision = PageFlow.parameter("decision");
        String place = decision.isEmpty() ? PageFlow.parameter("passage") : decision;
        Answer<?> answer = decision.isEmpty()
                ? cases.note(who, slug, place, cut(PageFlow.parameter("text"), Note.MAX_LENGTH))
                : cases.decide(
                        who,
                        slug,
                        decision,
                        PageFlow.parameter("option"),
                        cut(PageFlow.parameter("reasons"), DecisionChoice.MAX_LENGTH));
        if (answer instanceof Answer.Given<?>) {
            // Both were found in the case, so neither can lead elsewhere.
            PageFlow.leadTo("/learn/case.xhtml?case=" + slug + "#" + place);
        } else {
            PageFlow.notFound();
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    public @Nullable ReaderView getView() {
        return view;
    }

    public List<PaneSection> getSections() {
        return sections;
    }

    /** What lights which passage. */
    public Guide getGuide() {
        return guide;
    }

    public Map<String, Note> getNotes() {
        return byKey(view == null ? List.of() : view.notes(), Note::passage);
    }

    public Map<String, DecisionChoice> getChoices() {
        return byKey(view == null ? List.of() : view.choices(), DecisionChoice::decision);
    }

    /** Typed statements by the first passage that they stand in. */
    public Map<String, List<Claim>> getClaims() {
        return view == null
                ? Map.of()
                : view.shown().claims().stream()
                        .filter(claim -> !claim.passages().isEmpty())
                        .collect(Collectors.groupingBy(claim -> claim.passages().getFirst()));
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> second));
    }
}
