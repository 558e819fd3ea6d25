package casebook.questionbank;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a bank a list shows. Every part is empty for any.
 *
 * @param status lexical of {@link casebook.item.Status}
 * @param anchors of {@link AnchorStanding}
 * @param health a finding of {@link ItemHealth.Report}, {@code SOUND} for answers without one, {@code NONE} for no answers
 * @param words that stand in the slug
 */
public record ItemFilter(
        String concept,
        String objective,
        String level,
        String kind,
        String status,
        String health,
        String anchors,
        String words) {

    /** @param health by version */
    public boolean takes(ItemLine line, Map<Long, ItemHealth.Report> health) {
        return (concept.isEmpty() || line.concepts().contains(concept))
                && fits(objective, line.objective())
                && fits(level, line.level())
                && fits(kind, line.kind())
                && fits(status, line.isOut() ? "retired" : line.status().lexical())
                && fits(anchors, line.anchors().name())
                && line.slug().contains(words.toLowerCase(Locale.ROOT).replace(' ', '-'))
                && isHealth(health.get(judged(line)));
    }

    /** The version that answers are about: the one that is drawn. */
    public static long judged(ItemLine line) {
        Long served = line.served();
        return served == null ? line.version() : served;
    }

    private static boolean fits(String wanted, String there) {
        return wanted.isEmpty() || wanted.equals(there);
    }

    private boolean isHealth(ItemHealth.@Nullable Report report) {
        return switch (health) {
            case "" -> true;
            case "NONE" -> report == null;
            case "SOUND" -> report != null && report.findings().isEmpty();
            default -> report != null && report.findings().contains(health);
        };
    }

    public boolean isAny() {
        return (concept + objective + level + kind + status + health + anchors + words).isEmpty();
    }
}
