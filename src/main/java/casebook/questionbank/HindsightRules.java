package casebook.questionbank;

import casebook.cases.DecisionPoint;
import casebook.cases.Part;
import casebook.cases.Passage;
import casebook.item.ForecastInteraction;
import casebook.item.ItemAnchor;
import casebook.item.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** G9: whoever decides or forecasts has no more to go by than was known on that day. */
record HindsightRules(LintedItem linted, LintContext context, Findings findings) {

    private static final Pattern ADVICE =
            Pattern.compile("\\b(recommend|advise|choose an option|decide|what should)\\b", Pattern.CASE_INSENSITIVE);

    void check() {
        if (linted.item().interaction() instanceof ForecastInteraction forecast) {
            madeIn().ifPresent(part -> {
                notLaterThan(part.knownFrom(), "the forecast is made");
                looksAhead(forecast, part);
            });
        } else if (linted.item().kind() == Kind.DECISION
                || ADVICE.matcher(linted.stem()).find()) {
            anchors().stream()
                    .flatMap(anchor -> decision(anchor).stream())
                    .findFirst()
                    .ifPresent(decision -> notLaterThan(decision.date(), "the decision is taken"));
        }
    }

    /** F3: what is asked about is not over yet when it is asked. */
    private void looksAhead(ForecastInteraction forecast, Part made) {
        LocalDate resolved = forecast.resolvesOn();
        if (resolved != null && !resolved.isAfter(made.knownFrom())) {
            findings.error(
                    "F3",
                    "it is resolved on " + resolved + ", when part " + made.id() + " of " + made.knownFrom()
                            + " already tells it; ask what lies ahead",
                    linted.at("resolvesOn"));
        }
    }

    private void notLaterThan(LocalDate day, String deed) {
        List<ItemAnchor> anchors = anchors();
        for (ItemAnchor anchor : anchors) {
            Passage passage = context.words(anchor.caseSlug())
                    .map(words -> words.passage(anchor.passage()))
                    .orElse(null);
            if (passage != null && passage.knownFrom().isAfter(day)) {
                findings.error(
                        "G9",
                        passage.id() + " was known from " + passage.knownFrom() + ", after " + day + " when " + deed,
                        linted.at("anchors[" + linted.item().anchors().indexOf(anchor) + "].passage"));
            }
        }
    }

    private List<ItemAnchor> anchors() {
        return linted.item().anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .map(ItemAnchor.class::cast)
                .toList();
    }

    private Optional<Part> madeIn() {
        return anchors().stream()
                .flatMap(anchor -> context.words(anchor.caseSlug()).stream())
                .flatMap(words -> words.teachingCase().part(linted.item().part()).stream())
                .findFirst();
    }

    private Optional<DecisionPoint> decision(ItemAnchor anchor) {
        return context.words(anchor.caseSlug())
                .flatMap(words -> words.teachingCase().entry(anchor.passage()))
                .flatMap(entry -> entry instanceof DecisionPoint point ? Optional.of(point) : Optional.empty());
    }
}
