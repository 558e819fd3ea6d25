package casebook.content.corpus;

import casebook.commentary.Actor;
import casebook.commentary.Actors;
import casebook.commentary.Commentary;
import casebook.commentary.Event;
import casebook.commentary.Events;
import casebook.commentary.Removal;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import casebook.commentary.Statements;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found in one commentary against what a person found. Conventions as in {@code PROVENANCE.md}. */
final class Comparison {
    private final Gold gold;
    private final Commentary commentary;
    private final List<Event> events;
    private final List<Actor> actors;
    private final List<Statement> statements;
    private final Map<String, String> sentences;
    final List<String> misses = new ArrayList<>();

    Comparison(Gold gold, Commentary commentary) {
        this.gold = gold;
        this.commentary = commentary;
        this.events = Events.of(commentary);
        this.actors = Actors.of(commentary).actors();
        this.statements = Statements.of(commentary, actors);
        this.sentences = commentary
                .sentences()
                .collect(Collectors.toMap(Sentence::id, sentence -> plain(commentary.of(sentence))));
    }

    /** A block may be found line by line, and lines as a block: what overlaps and is of the kind is the same removal. */
    Tally removals() {
        List<Removal> left = new ArrayList<>(commentary.removed());
        left.removeIf(one -> gold.removedByReader().stream()
                .map(Comparison::plain)
                .anyMatch(line -> line.contains(plain(one.text()))));
        int all = left.size();
        int right = 0;
        Set<Removal> used = new HashSet<>();
        for (Gold.Removed wanted : gold.removed()) {
            List<Removal> same = left.stream()
                    .filter(one -> overlap(wanted.text(), one.text())
                            && wanted.kinds().contains(one.kind().word()))
                    .toList();
            if (same.isEmpty()) {
                misses.add("not removed: " + wanted);
            } else {
                right++;
                used.addAll(same);
            }
        }
        left.removeAll(used);
        left.forEach(one -> misses.add("removed: " + one.kind() + " " + one.text()));
        return new Tally(right, all - used.size() + right, gold.removed().size());
    }

    private static boolean overlap(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.equals(b) || (Math.min(a.length(), b.length()) >= 8 && (a.contains(b) || b.contains(a)));
    }

    /** The same words, the same precision, the same date; of intervals one bound at least. */
    Tally events() {
        List<Event> left = new ArrayList<>(events);
        int right = 0;
        for (Gold.Dated wanted : gold.events()) {
            Event same = left.stream()
                    .filter(event -> same(wanted, event))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                misses.add("no event: " + wanted);
            } else {
                left.remove(same);
                right++;
            }
        }
        left.forEach(event -> misses.add("event: " + event));
        return new Tally(right, events.size(), gold.events().size());
    }

    private boolean same(Gold.Dated wanted, Event event) {
        String words = plain(event.expression());
        String expression = plain(wanted.expression());
        return sentences.getOrDefault(event.sentence(), "").startsWith(plain(wanted.sentence()))
                && (words.contains(expression) || expression.contains(words))
                && event.precision().name().toLowerCase(Locale.ROOT).equals(wanted.precision())
                && sameDate(wanted.date(), event.date());
    }

    private static boolean sameDate(String wanted, String date) {
        if (wanted == null || date == null || !wanted.contains("/") || !date.contains("/")) {
            return wanted == null ? date == null : wanted.equals(date);
        }
        String[] one = wanted.split("/");
        String[] other = date.split("/");
        return one[0].equals(other[0]) || one[1].equals(other[1]);
    }

    /** One of the names in common, and the kind. */
    Tally actors() {
        List<Actor> left = new ArrayList<>(actors);
        int right = 0;
        for (Gold.Named wanted : gold.actors()) {
            Actor same = left.stream()
                    .filter(actor -> actor.kind().word().equals(wanted.kind()) && called(actor, wanted.names()))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                misses.add("no actor: " + wanted);
            } else {
                left.remove(same);
                right++;
            }
        }
        left.removeIf(actor -> called(actor, gold.also()));
        left.forEach(actor -> misses.add("actor: " + actor.kind() + " " + actor.name() + " " + actor.aliases()));
        return new Tally(right, right + left.size(), gold.actors().size());
    }

    private static boolean called(Actor actor, List<String> names) {
        Set<String> wanted = names.stream().map(Comparison::plain).collect(Collectors.toSet());
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(Comparison::plain)
                .anyMatch(wanted::contains);
    }

    /** By type; a sentence that was cut elsewhere counts as missed. */
    Map<String, Tally> statements() {
        Map<String, String> types = new HashMap<>();
        statements.forEach(one -> types.put(sentences.getOrDefault(one.sentence(), ""), Statement.word(one.type())));
        Map<String, Tally> tallies = new HashMap<>();
        Set<String> wanted = new HashSet<>();
        for (Gold.Typed one : gold.statements()) {
            String text = plain(one.text());
            wanted.add(text);
            String type = types.get(text);
            tallies.merge(one.type(), new Tally(one.type().equals(type) ? 1 : 0, 0, 1), Tally::and);
            if (type != null) {
                tallies.merge(type, new Tally(0, 1, 0), Tally::and);
            }
            if (!one.type().equals(type)) {
                misses.add("statement: " + one + " found " + type);
            }
        }
        types.forEach((text, type) -> {
            if (!wanted.contains(text)) {
                misses.add("no such sentence: " + text);
                tallies.merge(type, new Tally(0, 1, 0), Tally::and);
            }
        });
        return tallies;
    }

    /**
     * Letters and digits in lower case with single spaces, without markup, addresses of links or accents in two signs.
     * Labels quote what was removed as it stood in the file, broken characters included; a program shows it mended.
     */
    static String plain(String text) {
        return Normalizer.normalize(mended(text), Normalizer.Form.NFC)
                .replaceAll("<https?://[^<>\\s]*>", " ")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    /** UTF-8 that was read as Windows-1252, read rightly; any other text as it is. */
    private static String mended(String text) {
        Charset windows = Charset.forName("windows-1252");
        if (!windows.newEncoder().canEncode(text)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(windows)))
                    .toString();
        } catch (CharacterCodingException right) {
            return text;
        }
    }
}
