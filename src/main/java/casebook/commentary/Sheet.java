package casebook.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a raw text while they are sorted into title, body and what goes. Each step of cleaning decides about blocks
 * that are still free; none takes a decision back.
 */
final class Sheet {

    enum Role {
        TITLE,
        STANDFIRST,
        HEADING,
        REMOVED
    }

    private record Verdict(Role role, Removal.@Nullable Kind kind, String reason) {}

    private static final int LONG = 25;
    private static final int LONGEST_LINE = 1200;
    private static final int TOP = 18;

    final List<Block> blocks;
    final List<Author> authors = new ArrayList<>();
    final Facts facts = new Facts();
    private final List<@Nullable Verdict> verdicts;
    private final List<Boolean> prose;

    Sheet(List<Block> blocks) {
        this.blocks = blocks;
        this.verdicts = new ArrayList<>(java.util.Collections.nCopies(blocks.size(), null));
        this.prose = SideBySide.each(blocks, Sheet::readsAsProse);
    }

    int size() {
        return blocks.size();
    }

    Block at(int i) {
        return blocks.get(i);
    }

    String text(int i) {
        return blocks.get(i).text();
    }

    boolean isFree(int i) {
        return verdicts.get(i) == null;
    }

    boolean is(int i, Role role) {
        Verdict verdict = verdicts.get(i);
        return verdict != null && verdict.role() == role;
    }

    boolean is(int i, Removal.Kind kind) {
        Verdict verdict = verdicts.get(i);
        return verdict != null && verdict.kind() == kind;
    }

    boolean isBecause(int i, String reason) {
        Verdict verdict = verdicts.get(i);
        return verdict != null && verdict.reason().equals(reason);
    }

    void set(int i, Role role) {
        verdicts.set(i, new Verdict(role, null, ""));
    }

    void remove(int i, Removal.Kind kind, String reason) {
        verdicts.set(i, new Verdict(Role.REMOVED, kind, reason));
    }

    /** What a removed block was removed as, with how many passages stand before it. */
    Optional<Removal> removal(int i, int passages) {
        Verdict verdict = verdicts.get(i);
        if (verdict == null || verdict.kind() == null || isOrnament(i)) {
            return Optional.empty();
        }
        return Optional.of(new Removal(verdict.kind(), text(i), verdict.reason(), at(i).line(), passages));
    }

    /** A line of nothing but signs is no text that anybody could miss. */
    private boolean isOrnament(int i) {
        return text(i).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a free block reads as a paragraph: long, or of several sentences, and ended as one. */
    boolean isProse(int i) {
        return isFree(i) && prose.get(i);
    }

    private static boolean readsAsProse(Block block) {
        boolean text = switch (block.mark()) {
            case PLAIN, QUOTED, BULLET, EMPHASISED -> true;
            case TITLE, HEADING, CAPTION, RULE, PAGE, NOTE -> false;
        };
        int words = block.words();
        return text
                && (words >= LONG && block.isEnded()
                        || words >= 45
                        || block.text().length() > LONGEST_LINE
                        || words >= 10 && block.isEnded() && sentences(block) > 1);
    }

    /** Whether a block is short enough for a line of the site or of its head; what is longer is text, whatever it holds. */
    boolean isLine(int i) {
        return text(i).length() <= LONGEST_LINE;
    }

    int sentences(int i) {
        return sentences(at(i));
    }

    private static int sentences(Block block) {
        return Segmenting.spans(block.text()).size();
    }

    /** The first paragraph, or the number of blocks when there is none. */
    int firstProse() {
        int i = 0;
        while (i < size() && !isProse(i)) {
            i++;
        }
        return i;
    }

    /** The last paragraph, or -1. */
    int lastProse() {
        int i = size() - 1;
        while (i >= 0 && !isProse(i)) {
            i--;
        }
        return i;
    }

    /** Whether at most two short paragraphs, which may be standfirsts, stand above a block near the top. */
    boolean isNearTop(int i) {
        int prose = i < TOP ? 0 : 3;
        for (int above = 0; above < i && prose <= 2; above++) {
            if (isProse(above)) {
                prose += at(above).words() > 70 ? 3 : 1;
            }
        }
        return prose <= 2;
    }

    /** Takes an author in, or what is newly said of one that is known. */
    void author(String name, @Nullable String biography) {
        for (int i = 0; i < authors.size(); i++) {
            Author known = authors.get(i);
            if (PersonNames.isSame(known.name(), name)) {
                if (known.biography() == null && biography != null) {
                    authors.set(i, new Author(known.name(), biography));
                }
                return;
            }
        }
        authors.add(new Author(name, biography));
    }
}
