package org.asterism.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.Slice;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house, kept by tests. */
class ArchitectureTest {
    private static final String ROOT = "org.asterism";
    private static final List<String> FLOORS = List.of(
            "numeric",
            "job",
            "parameter",
            "geometry",
            "data",
            "cluster",
            "quality",
            "perception",
            "catalog",
            "tuning",
            "annotation",
            "workspace",
            "session",
            "lesson",
            "report",
            "cli",
            "ui");

    /** The one exception for what a person can mend; every room may raise it. */
    private static final String INVALID_INPUT = "InvalidInputException";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyRoomsBelowIt() {
        return FLOORS.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(inside(room))
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage(above(room)).and(not(simpleName(INVALID_INPUT))))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @Test
    void theCommandLineAndTheWindowDoNotSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage(inside("cli"))
                .should()
                .dependOnClassesThat(resideInAPackage(inside("ui")))
                .check(CLASSES);
    }

    @Test
    void thereAreNoCirclesBetweenPackages() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theToolkitIsUsedOnlyInTheWindowAndTheEntryPoint() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("ui"), ROOT)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."))
                .check(CLASSES);
    }

    @Test
    void panelsDoNotSeeEachOther() {
        slices().matching(ROOT + ".ui.(*)..")
                .that(panels())
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void modelsHaveNothingOfTheSceneGraph() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx.scene.."))
                .check(CLASSES);
    }

    @Test
    void threadsAreMadeOnlyInJobAndWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("job"), inside("ui"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Executor.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ForkJoinPool.class)
                .orShould()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(CLASSES);
    }

    @Test
    void nothingIsDrawnAtRandomWithoutASeed() {
        noClasses()
                .should()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(StrictMath.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ThreadLocalRandom.class)
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineAndTheEntryPointPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("cli"), ROOT)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void thereIsNoAwtAndNoSwing() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed.."))
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)").check(CLASSES);
    }

    @Test
    void recordsOfParametersAreFinalAndDescribed() {
        classes()
                .that()
                .areAnnotatedWith("org.asterism.parameter.Described")
                .should(beRecords())
                .check(CLASSES);
    }

    private static String inside(String room) {
        return ROOT + "." + room + "..";
    }

    private static String[] above(String room) {
        return FLOORS.subList(FLOORS.indexOf(room) + 1, FLOORS.size()).stream()
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
    }

    /** The rooms of the window but those that all may use, and the shell, which composes. */
    private static DescribedPredicate<Slice> panels() {
        List<String> shared = List.of("control", "theme", "plot", "document", "task", "text", "shell");
        return DescribedPredicate.describe("are panels", slice -> !shared.contains(slice.getNamePart(1)));
    }

    private static ArchCondition<JavaClass> beRecords() {
        return new ArchCondition<>("be records") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        item, item.isRecord(), item.getName() + (item.isRecord() ? " is" : " is not") + " a record"));
            }
        };
    }
}
