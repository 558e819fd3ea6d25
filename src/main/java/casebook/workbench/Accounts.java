package casebook.workbench;

import casebook.commentary.draft.Difference;
import casebook.commentary.draft.Doubt;
import casebook.commentary.sources.Dispute;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a published case says of the disagreements of its sources, in the language of the case. */
public final class Accounts {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Accounts() {}

    /** The content of an entry; where its sources disagree and none was chosen it says so, unless a person has. */
    static JsonObject said(WorkingDraft draft, Held one) {
        String differ = one.contested().stream()
                .filter(contested -> contested.stand() != Contested.Stand.CHOSEN)
                .map(contested -> sentence(draft, contested.what()))
                .collect(Collectors.joining(" "));
        String member = one.kind().equals("EVENT") ? "disputed" : "note";
        if (differ.isEmpty()
                || member.equals("disputed")
                        && !one.content().getString(member, "").isBlank()) {
            return one.content();
        }
        String before = one.content().getString(member, "");
        return Json.createObjectBuilder(one.content())
                .add(member, (before + " " + differ).strip())
                .build();
    }

    private static String sentence(WorkingDraft draft, Difference what) {
        String about = switch (what.matter()) {
            case DATE -> "on the date";
            case NUMBER -> "on the number";
            case NAME -> "on the name";
            case ATTRIBUTION -> "on whose word it is";
        };
        return "Accounts differ " + about + ": "
                + what.sides().stream().map(side -> side(draft, what, side)).collect(Collectors.joining("; ")) + ".";
    }

    private static String side(WorkingDraft draft, Difference what, Difference.Side side) {
        String who = draft.sources().stream()
                .filter(one -> one.id().equals(side.source()))
                .findFirst()
                .map(SourceText::label)
                .orElse(side.source());
        return who + (what.matter() == Dispute.Matter.ATTRIBUTION ? " " : " has ") + says(what, side);
    }

    /** A date as a reader writes it; all else as the source has it. */
    private static String says(Difference what, Difference.Side side) {
        boolean claim = what.matter() == Dispute.Matter.ATTRIBUTION;
        String says = side.says();
        if (claim) {
            return says.isEmpty() ? "tells it as a fact" : "gives it as the word of " + says;
        }
        return what.matter() == Dispute.Matter.DATE && says.matches("\\d{4}-\\d{2}-\\d{2}")
                ? LocalDate.parse(says).format(WRITTEN)
                : says;
    }

    /** What a teacher should know: where sources disagree and the case follows one of them, and why. */
    public static List<Doubt> chosen(WorkingDraft draft) {
        List<Doubt> chosen = new ArrayList<>();
        for (Held one : draft.held()) {
            for (Contested contested : one.isAccepted() ? one.contested() : List.<Contested>of()) {
                if (contested.stand() == Contested.Stand.CHOSEN) {
                    chosen.add(new Doubt(
                            "CHOSEN",
                            Judging.label(one) + ": " + sentence(draft, contested.what()) + " The case follows source "
                                    + contested.follows().toUpperCase(Locale.ROOT) + ": " + contested.note(),
                            contested.what().sides().stream()
                                    .map(Difference.Side::rest)
                                    .toList()));
                }
            }
        }
        return chosen;
    }
}
