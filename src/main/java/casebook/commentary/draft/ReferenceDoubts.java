package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Mention;
import casebook.commentary.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what points to somebody without saying to whom: a neighbour, letters never written out, a surname alone. */
final class ReferenceDoubts {

    /** A relation that means one of several, so that without a name nobody can tell which. */
    private static final Pattern RELATION = Pattern.compile(
            "(?i)\\b(?:its|their|his|her|the country[\u2019']s|the)(?: [\\p{L}-]+)?? (?:(?:north|south|east|west)(?:-?east|-?west)?ern (?:neighbou?r|ally|rival)"
                    + "|(?:predecessor|successor|foreign patron|main patron))\\b");

    private static final Pattern NAMED_AFTER = Pattern.compile("^,? \\(?(?:the )?(?:[\\p{Ll}]+ ){0,2}\\p{Lu}");
    private static final Pattern ACRONYM = Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z]{2,6}(?![\\p{L}\\p{N}])");
    private static final Pattern PART_OF_NAME = Pattern.compile("^ \\p{Lu}");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final Set<String> KNOWN = Set.of(
            "UN", "US", "USA", "UK", "EU", "UAE", "NATO", "TV", "GDP", "OK", "HMS", "USS", "MV", "BBC", "CNN", "AM",
            "PM", "AD", "BC", "DC", "ID", "UNESCO", "AIDS", "OPEC", "BRICS", "USSR");
    private static final Pattern TITLE =
            Pattern.compile("^(?:Mr|Mrs|Ms|Dr|Sir|Lord|President|General|Prime Minister|Chancellor|King|Queen)\\.? ");

    private final Material material;
    private final String text;

    ReferenceDoubts(Material material) {
        this.material = material;
        this.text = material.text();
    }

    List<Doubt> all() {
        List<Doubt> found = new ArrayList<>();
        relations(found);
        acronyms(found);
        surnames(found);
        return found;
    }

    private void relations(List<Doubt> found) {
        for (Sentence sentence : material.sentences()) {
            String words = material.words(sentence);
            Matcher relation = RELATION.matcher(words);
            while (relation.find()) {
                boolean named =
                        NAMED_AFTER.matcher(words.substring(relation.end())).find();
                if (!named) {
                    found.add(new Doubt(
                            "REFERENCE",
                            "\u201c" + relation.group() + "\u201d: the text does not say who is meant",
                            List.of(sentence.id())));
                }
            }
        }
    }

    private void acronyms(List<Doubt> found) {
        Map<String, List<String>> uses = new LinkedHashMap<>();
        for (Sentence sentence : material.sentences()) {
            Set<String> here = new HashSet<>();
            Matcher acronym = ACRONYM.matcher(material.words(sentence));
            while (acronym.find()) {
                String rest = material.words(sentence).substring(acronym.end());
                if (!PART_OF_NAME.matcher(rest).find() && here.add(acronym.group())) {
                    uses.computeIfAbsent(acronym.group(), key -> new ArrayList<>())
                            .add(sentence.id());
                }
            }
        }
        uses.forEach((letters, sentences) -> {
            if (!KNOWN.contains(letters) && !ROMAN.matcher(letters).matches() && !isExplained(letters)) {
                found.add(
                        new Doubt("ACRONYM", "\u201c" + letters + "\u201d is used and nowhere written out", sentences));
            }
        });
    }

    private boolean isExplained(String letters) {
        return text.contains("(" + letters + ")")
                || text.contains(letters + " (")
                || material.found().actors().actors().stream()
                        .anyMatch(actor -> !actor.name().equals(letters)
                                && actor.isCalled(letters)
                                && text.contains(actor.name()));
    }

    private void surnames(List<Doubt> found) {
        for (Actor actor : material.found().actors().actors()) {
            if (actor.kind() != ActorKind.PERSON) {
                continue;
            }
            Set<String> names = new HashSet<>();
            for (Mention mention : actor.mentions()) {
                names.add(TITLE.matcher(text.substring(mention.start(), mention.end()))
                        .replaceFirst(""));
            }
            boolean single = names.stream().noneMatch(name -> name.contains(" ") || name.contains("-"))
                    && material.found().actors().actors().stream()
                            .noneMatch(other -> !other.equals(actor)
                                    && names.stream()
                                            .anyMatch(
                                                    name -> List.of(other.name().split(" "))
                                                            .contains(name)));
            if (single) {
                found.add(new Doubt(
                        "SURNAME",
                        "\u201c" + actor.mentions().getFirst().span().of(text) + "\u201d is named by one name only",
                        actor.mentions().stream()
                                .map(Mention::sentence)
                                .distinct()
                                .toList()));
            }
        }
    }
}
