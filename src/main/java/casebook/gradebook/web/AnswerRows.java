package casebook.gradebook.web;

import casebook.gradebook.Feedback;
import casebook.item.CandidateInteraction.Arrange;
import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateInteraction.Decide;
import casebook.item.CandidateInteraction.FillByTyping;
import casebook.item.CandidateInteraction.FillFromLists;
import casebook.item.CandidateInteraction.Join;
import casebook.item.CandidateInteraction.ListGap;
import casebook.item.CandidateInteraction.Place;
import casebook.item.CandidateInteraction.Point;
import casebook.item.CandidateInteraction.Press;
import casebook.item.CandidateInteraction.Rank;
import casebook.item.CandidateInteraction.Spot;
import casebook.item.CandidateInteraction.TypedGap;
import casebook.item.LexicalResponse;
import casebook.item.Shape;
import casebook.item.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets a response beside the key part by part. Responses are in the ids that the student saw. */
record AnswerRows(LexicalResponse given, LexicalResponse right, Feedback.@Nullable Key key) {
    private static final String RESPONSE = "RESPONSE";

    private boolean keyed() {
        return key != null;
    }

    List<AnswerRow> lists(FillFromLists fill) {
        List<AnswerRow> rows = new ArrayList<>();
        for (ListGap gap : fill.gaps()) {
            Map<String, String> names = gap.choices().stream()
                    .collect(Collectors.toMap(CandidateOption::id, option -> escaped(option.html())));
            String yours = first(given.of(gap.id()));
            String rightId = first(right.of(gap.id()));
            rows.add(AnswerRow.of(
                            rows.size() + 1,
                            "",
                            names.getOrDefault(yours, ""),
                            names.getOrDefault(rightId, ""),
                            AnswerRow.state(!yours.isEmpty(), keyed(), yours.equals(rightId)))
                    .explained(key, yours));
        }
        return rows;
    }

    /** What was typed is marked by a rule; the page says right only for what it can tell. */
    List<AnswerRow> typed(FillByTyping fill, Verdict verdict) {
        List<AnswerRow> rows = new ArrayList<>();
        for (TypedGap gap : fill.gaps()) {
            String yours = first(given.of(gap.id()));
            String first = first(right.of(gap.id()));
            boolean full = plain(yours).equals(plain(first));
            AnswerRow.State state = verdict == Verdict.CORRECT || full
                    ? AnswerRow.State.RIGHT
                    : verdict == Verdict.INCORRECT ? AnswerRow.State.WRONG : AnswerRow.State.UNKNOWN;
            rows.add(AnswerRow.of(
                    rows.size() + 1,
                    "",
                    escaped(yours),
                    escaped(first),
                    yours.isBlank() ? AnswerRow.State.OPEN : keyed() ? state : AnswerRow.State.UNKNOWN));
        }
        return rows;
    }

    /** Point by point; a point is right in any of the areas of its variable. */
    List<AnswerRow> placed(Place place) {
        List<AnswerRow> rows = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Spot spot : place.spots()) {
            int at = taken.merge(spot.variable(), 1, Integer::sum) - 1;
            String yours = at(given.of(spot.variable()), at);
            List<Shape> areas = key == null ? List.of() : key.view().areas().getOrDefault(spot.variable(), List.of());
            boolean hit = !yours.isEmpty() && areas.stream().anyMatch(area -> area.holds(AnswerPicture.point(yours)));
            rows.add(AnswerRow.of(
                    rows.size() + 1,
                    spot.html(),
                    yours.replace(" ", ", "),
                    at(right.of(spot.variable()), at).replace(" ", ", "),
                    AnswerRow.state(!yours.isEmpty(), keyed(), hit)));
        }
        return rows;
    }

    private static String at(List<String> values, int at) {
        return at < values.size() ? values.get(at) : "";
    }

    /** A number, beside the least that earns all. */
    AnswerRow simple() {
        String yours = first(given.of(RESPONSE));
        String least = first(right.of(RESPONSE));
        boolean enough = !yours.isEmpty() && !least.isEmpty() && Integer.parseInt(yours) >= Integer.parseInt(least);
        return AnswerRow.of(1, "", yours, least, AnswerRow.state(!yours.isEmpty(), keyed(), enough));
    }

    AnswerRow pressed(Press press) {
        boolean yes = !given.of(RESPONSE).isEmpty();
        String title = escaped(press.title());
        return AnswerRow.of(1, "", yes ? title : "", keyed() ? title : "", AnswerRow.state(yes, keyed(), yes));
    }

    List<AnswerRow> joined(Join join) {
        if (join.mutual()) {
            return mutual(join);
        }
        Map<String, String> targets =
                join.targets().stream().collect(Collectors.toMap(Associable::id, Associable::html));
        List<AnswerRow> rows = new ArrayList<>();
        for (Associable source : join.sources()) {
            List<String> yours = partners(source.id(), given);
            List<String> keys = partners(source.id(), right);
            rows.add(AnswerRow.of(
                            rows.size() + 1,
                            source.html(),
                            names(yours, targets),
                            names(keys, targets),
                            AnswerRow.state(
                                    !yours.isEmpty(), keyed(), new HashSet<>(yours).equals(new HashSet<>(keys))))
                    .explained(key, source.id()));
        }
        return rows;
    }

    /** Each entry that was joined or is to be, with its partners, from whichever side they were given. */
    private List<AnswerRow> mutual(Join join) {
        List<AnswerRow> rows = new ArrayList<>();
        for (int at = 0; at < join.sources().size(); at++) {
            Associable entry = join.sources().get(at);
            String yours = partners(join, at, given);
            String keys = partners(join, at, right);
            if (!yours.isEmpty() || !keys.isEmpty()) {
                rows.add(AnswerRow.of(
                                rows.size() + 1,
                                entry.html(),
                                yours,
                                keys,
                                AnswerRow.state(!yours.isEmpty(), keyed(), yours.equals(keys)))
                        .explained(key, entry.id()));
            }
        }
        return rows;
    }

    private static String partners(Join join, int at, LexicalResponse response) {
        List<String> names = new ArrayList<>();
        for (int other = 0; other < join.sources().size(); other++) {
            String there = join.sources().get(at).id() + " "
                    + join.targets().get(other).id();
            String back = join.sources().get(other).id() + " "
                    + join.targets().get(at).id();
            if (response.of(RESPONSE).contains(there) || response.of(RESPONSE).contains(back)) {
                names.add(join.targets().get(other).html());
            }
        }
        return String.join(", ", names);
    }

    List<AnswerRow> arranged(Arrange arrange) {
        Map<String, String> names =
                arrange.choices().stream().collect(Collectors.toMap(CandidateOption::id, CandidateOption::html));
        List<String> yours = given.of(RESPONSE);
        List<String> keys = right.of(RESPONSE);
        List<AnswerRow> rows = new ArrayList<>();
        for (int place = 0; place < arrange.choices().size(); place++) {
            String mine = place < yours.size() ? yours.get(place) : "";
            String theirs = place < keys.size() ? keys.get(place) : "";
            rows.add(AnswerRow.of(
                            place + 1,
                            "",
                            names.getOrDefault(mine, ""),
                            names.getOrDefault(theirs, ""),
                            AnswerRow.state(!mine.isEmpty(), keyed(), mine.equals(theirs)))
                    .explained(key, theirs));
        }
        return rows;
    }

    /** Point by point on the way that was taken; where that leaves the key's way there is nothing to compare with. */
    List<AnswerRow> decided(Decide decide) {
        List<String> yours = given.of(RESPONSE);
        List<String> keys = right.of(RESPONSE);
        List<AnswerRow> rows = new ArrayList<>();
        String after = null;
        for (int place = 0; place < Math.max(1, yours.size()); place++) {
            String reached = after;
            Point point = decide.points().stream()
                    .filter(each -> Objects.equals(each.after(), reached))
                    .findFirst()
                    .orElse(null);
            if (point == null) {
                break;
            }
            Map<String, String> names =
                    point.options().stream().collect(Collectors.toMap(CandidateOption::id, CandidateOption::html));
            String mine = place < yours.size() ? yours.get(place) : "";
            String theirs = place < keys.size() ? keys.get(place) : "";
            rows.add(AnswerRow.of(
                            place + 1,
                            point.prompt(),
                            names.getOrDefault(mine, ""),
                            names.getOrDefault(theirs, ""),
                            AnswerRow.state(!mine.isEmpty(), keyed(), mine.equals(theirs)))
                    .explained(key, mine));
            after = mine;
        }
        return rows;
    }

    /** By the key's ranks. Ranks are compared by their order, so that 1, 3 says the same as 1, 2. */
    List<AnswerRow> ranked(Rank rank) {
        Map<String, Integer> yours = ranks(given);
        Map<String, Integer> keys = ranks(right);
        List<AnswerRow> rows = new ArrayList<>();
        for (CandidateOption rung : rank.rungs()) {
            Integer mine = yours.get(rung.id());
            Integer theirs = keys.get(rung.id());
            rows.add(AnswerRow.of(
                            rows.size() + 1,
                            rung.html(),
                            mine == null ? "" : mine.toString(),
                            theirs == null ? "" : theirs.toString(),
                            AnswerRow.state(mine != null, keyed(), mine != null && mine.equals(theirs)))
                    .explained(key, rung.id()));
        }
        rows.sort(Comparator.comparing(AnswerRow::key));
        return rows;
    }

    private static Map<String, Integer> ranks(LexicalResponse response) {
        Map<String, Integer> given = new HashMap<>();
        response.of(RESPONSE).forEach(pair -> {
            int cut = pair.indexOf(' ');
            given.put(pair.substring(0, cut), Integer.valueOf(pair.substring(cut + 1)));
        });
        List<Integer> levels = new ArrayList<>(new TreeSet<>(given.values()));
        given.replaceAll((rung, level) -> levels.indexOf(level) + 1);
        return given;
    }

    private static List<String> partners(String source, LexicalResponse response) {
        return response.of(RESPONSE).stream()
                .filter(pair -> pair.startsWith(source + " "))
                .map(pair -> pair.substring(source.length() + 1))
                .toList();
    }

    private static String names(List<String> ids, Map<String, String> names) {
        return ids.stream().map(id -> names.getOrDefault(id, "")).sorted().collect(Collectors.joining(", "));
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** What was typed is no HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
