package casebook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The map of section 2 of the design: which feature may see which, written as it is drawn there. A class belongs to the
 * feature named by the second part of its package and to the layer named by the third; {@code json}, {@code yaml} and
 * the like are parts of the root.
 */
final class Layout {
    static final String ROOT_PACKAGE = "casebook";
    static final String PLATFORM = "platform";

    /** These two stand above all features. */
    static final Set<String> SEE_ALL = Set.of("demo", "desk");

    /** The arrows as drawn; what they reach is seen too. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("cases", Set.of("shared")),
            Map.entry("item", Set.of("shared")),
            Map.entry("security", Set.of("shared")),
            Map.entry("questionbank", Set.of("item", "cases", "roster")),
            Map.entry("roster", Set.of("security")),
            Map.entry("commentary", Set.of("cases", "item")),
            Map.entry("assessment", Set.of("questionbank")),
            Map.entry("delivery", Set.of("assessment", "roster")),
            Map.entry("scoring", Set.of("delivery")),
            Map.entry("mastery", Set.of("scoring")),
            Map.entry("psychometrics", Set.of()),
            Map.entry("gradebook", Set.of("scoring", "mastery", "psychometrics")),
            Map.entry("interchange", Set.of("item", "cases", "questionbank", "assessment", "roster", "commentary")),
            Map.entry("content", Set.of("interchange")),
            Map.entry("workbench", Set.of("content")),
            Map.entry("lti", Set.of("gradebook")));

    enum Layer {
        ROOT,
        APP,
        STORE,
        WEB
    }

    /** Where a class of ours stands. */
    record Spot(String feature, Layer layer) {
        boolean isPlatform() {
            return feature.equals(PLATFORM);
        }
    }

    private Layout() {}

    static Optional<Spot> of(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        if (parts.length < 2 || !parts[0].equals(ROOT_PACKAGE)) {
            return Optional.empty();
        }
        return Optional.of(new Spot(parts[1], parts.length == 2 ? Layer.ROOT : layer(parts[2])));
    }

    private static Layer layer(String part) {
        return switch (part) {
            case "app" -> Layer.APP;
            case "store" -> Layer.STORE;
            case "web" -> Layer.WEB;
            default -> Layer.ROOT;
        };
    }

    static boolean isOnTheMap(String feature) {
        return ARROWS.containsKey(feature) || SEE_ALL.contains(feature) || feature.equals(PLATFORM);
    }

    /** Why a class at {@code from} may not use one at {@code to}; empty when it may. */
    static Optional<String> objection(Spot from, Spot to) {
        if (from.feature().equals(to.feature())) {
            return from.isPlatform() ? Optional.empty() : insideFeature(from.layer(), to.layer());
        }
        if (to.isPlatform()) {
            return platform(from);
        }
        if (from.isPlatform()) {
            return to.feature().equals("shared") ? Optional.empty() : Optional.of("the platform imports no feature");
        }
        return betweenFeatures(from, to);
    }

    /** web → app → root ← store. */
    private static Optional<String> insideFeature(Layer from, Layer to) {
        boolean allowed = to == Layer.ROOT || from == to || (from == Layer.WEB && to == Layer.APP);
        return allowed ? Optional.empty() : Optional.of(from + " may not use " + to + " of its feature");
    }

    private static Optional<String> platform(Spot from) {
        boolean flat = Set.of("content", "demo").contains(from.feature());
        return from.layer() != Layer.ROOT || flat ? Optional.empty() : Optional.of("a root may not use the platform");
    }

    private static Optional<String> betweenFeatures(Spot from, Spot to) {
        if (!SEE_ALL.contains(from.feature()) && !reach(from).contains(to.feature())) {
            return Optional.of(from.feature() + " may not see " + to.feature());
        }
        boolean seesApp = SEE_ALL.contains(from.feature())
                || from.feature().equals("content")
                || from.layer() == Layer.APP
                || from.layer() == Layer.WEB;
        boolean allowed = to.layer() == Layer.ROOT || (to.layer() == Layer.APP && seesApp);
        return allowed
                ? Optional.empty()
                : Optional.of(from.layer() + " may not use " + to.layer() + " of another feature");
    }

    /** The drawing of commentary differs by layer: its use cases see the question banks, its root does not. */
    private static Set<String> reach(Spot from) {
        Set<String> reached = new HashSet<>();
        follow(from.feature(), reached);
        if (from.feature().equals("commentary") && from.layer() == Layer.APP) {
            reached.add("questionbank");
        }
        return reached;
    }

    private static void follow(String feature, Set<String> reached) {
        for (String next : ARROWS.getOrDefault(feature, Set.of())) {
            if (reached.add(next)) {
                follow(next, reached);
            }
        }
    }
}
