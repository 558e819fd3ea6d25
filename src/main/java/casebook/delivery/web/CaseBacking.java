package casebook.delivery.web;

import casebook.cases.Claim;
import casebook.cases.DecisionChoice;
import casebook.cases.Note;
import casebook.cases.Part;
import casebook.cases.ReaderCase;
import casebook.delivery.Reading;
import casebook.delivery.app.ReadingCases;
import casebook.platform.web.PageFlow;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The case reader: text, guide, own notes and decisions. Without a case that the reader may see it says what to expect. */
@Named
@RequestScoped
public class CaseBacking {
    private final ReadingCases cases;
    private final CurrentActor current;
    private @Nullable Reading reading;
    private List<PaneSection> sections = List.of();
    private Guide guide = Guide.NONE;

    @Inject
    public CaseBacking(ReadingCases cases, CurrentActor current) {
        this.cases = cases;
        this.current = current;
    }

    public void load() {
        String slug = PageFlow.parameter("case");
        Answer<Reading> answer = PageFlow.posted() ? write(current.actor(), slug) : cases.read(current.actor(), slug);
        if (answer instanceof Answer.Given<Reading> given) {
            Reading found = given.value();
            reading = found;
            sections = PaneSection.of(found.text().sections());
            guide = Guide.of(found.text());
            if (PageFlow.posted()) {
                PageFlow.leadTo("/learn/case.xhtml?case=" + found.text().slug() + "#" + place());
            }
        } else if (!slug.isEmpty()) {
            PageFlow.notFound();
        }
    }

    /** Shows a case that is none yet, as its reader will. @param text null for nothing to show */
    public void show(@Nullable ReaderCase text, List<Part> allParts) {
        if (text != null) {
            Set<String> told = text.decisions().stream()
                    .filter(one -> one.options().stream().anyMatch(option -> option.consequence() != null))
                    .map(ReaderCase.Decision::id)
                    .collect(Collectors.toSet());
            reading = new Reading(0, 0, Reading.inTurn(text, told), allParts, List.of(), List.of(), false);
            sections = PaneSection.of(text.sections());
            guide = Guide.of(text);
        }
    }

    private Answer<Reading> write(Actor who, String slug) {
        String decision = PageFlow.parameter("decision");
        return decision.isEmpty()
                ? cases.keepNote(who, slug, PageFlow.parameter("passage"), PageFlow.parameter("text"))
                : cases.decide(who, slug, decision, PageFlow.parameter("option"), PageFlow.parameter("reasons"));
    }

    /** Where the page goes on after a form: both are ids that the case was found to have. */
    private static String place() {
        String decision = PageFlow.parameter("decision");
        return decision.isEmpty() ? PageFlow.parameter("passage") : decision;
    }

    public @Nullable Reading getReading() {
        return reading;
    }

    public List<PaneSection> getSections() {
        return sections;
    }

    /** What lights which passage. */
    public Guide getGuide() {
        return guide;
    }

    public Map<String, Note> getNotes() {
        return byKey(reading == null ? List.of() : reading.notes(), Note::passage);
    }

    public Map<String, DecisionChoice> getChoices() {
        return byKey(reading == null ? List.of() : reading.choices(), DecisionChoice::decision);
    }

    public Map<String, List<Claim>> getClaims() {
        return reading == null
                ? Map.of()
                : reading.text().claims().stream()
                        .filter(claim -> !claim.passages().isEmpty())
                        .collect(Collectors.groupingBy(claim -> claim.passages().getFirst()));
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> second));
    }
}
