package casebook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.architecture.Layout.Layer;
import casebook.architecture.Layout.Spot;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Section 2 of the design: which part may use which. */
class LayoutTest {
    private static final String[] PURE = {
        "java..",
        "javax.xml.stream..",
        "org.jspecify..",
        "org.commonmark..",
        "jakarta.json..",
        "org.snakeyaml.engine..",
        "dev.harrel.jsonschema..",
        "org.apache.commons.csv..",
        "org.apache.commons.statistics..",
        "org.dhatim.fastexcel..",
        "org.openpdf..",
        "org.jsoup..",
        "org.apache.pdfbox..",
        "org.mozilla.universalchardet..",
        "casebook.."
    };

    @Test
    void everyPackageBelongsToAFeatureOfTheMap() {
        Set<String> strangers = Project.CLASSES.stream()
                .flatMap(type -> Layout.of(type).stream())
                .map(Spot::feature)
                .filter(feature -> !Layout.isOnTheMap(feature))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), strangers);
    }

    @Test
    void partsUseOneAnotherOnlyAlongTheArrows() {
        classes()
                .should(Rules.rule("use other parts only along the arrows of the map", LayoutTest::wrongUses))
                .check(Project.CLASSES);
    }

    private static Stream<String> wrongUses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass().getBaseComponentType())
                .filter(used -> !used.equals(type))
                .flatMap(used -> Layout.of(type)
                        .flatMap(from -> Layout.of(used).flatMap(to -> Layout.objection(from, to)))
                        .map(objection -> type.getName() + " uses " + used.getName() + ": " + objection)
                        .stream());
    }

    /** The platform is what touches the outer world, and content is a command line: neither has a pure root. */
    @Test
    void rootsUsePureLibrariesOnly() {
        classes()
                .that(Rules.standsIn(Layer.ROOT))
                .and(not(resideInAnyPackage("casebook.platform..", "casebook.content..", "casebook.demo..")))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(PURE).or(Rules.PRIMITIVE))
                .check(Project.CLASSES);
    }

    @Test
    void facesIsForWebPackagesOnly() {
        noClasses()
                .that(not(Rules.standsIn(Layer.WEB)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.ws.rs..")
                .check(Project.CLASSES);
    }

    @Test
    void theEntityManagerIsForStoresOnly() {
        noClasses()
                .that(not(Rules.standsIn(Layer.STORE)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .check(Project.CLASSES);
    }

    @Test
    void rowsAreSeenInTheirStoreOnly() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(Project.CLASSES);
    }

    @Test
    void transactionsBeginInUseCasesOnly() {
        noClasses()
                .that(not(Rules.standsIn(Layer.APP)))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(Project.CLASSES);
        noMethods()
                .that()
                .areDeclaredInClassesThat(not(Rules.standsIn(Layer.APP)))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(Project.CLASSES);
    }

    @Test
    void onlyTheDemoSetsTheClock() {
        noClasses()
                .that(not(resideInAPackage("casebook.demo..")))
                .should()
                .callMethod("casebook.platform.WorkClock", "runAt", "java.time.Instant", "java.lang.Runnable")
                .check(Project.CLASSES);
    }

    @Test
    void sharedHoldsAtMostTenTypes() {
        long types = Project.CLASSES.stream()
                .filter(type -> type.getPackageName().equals("casebook.shared"))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .count();
        assertTrue(types <= 10, "casebook.shared holds " + types + " types");
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Set<String> bare = Project.CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(pack -> pack.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(pack -> Objects.requireNonNull(pack).getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), bare);
    }
}
