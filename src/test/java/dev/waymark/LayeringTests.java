package dev.waymark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.waymark.conversations.Notebook;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** Who may know the engine and who may know the screens: what the boundaries of modules cannot say. */
class LayeringTests {

    private static final DescribedPredicate<JavaClass> CAMUNDA = resideInAnyPackage("org.camunda..");
    private static final DescribedPredicate<JavaClass> VAADIN = resideInAnyPackage("com.vaadin..");

    private static final DescribedPredicate<JavaClass> BESIDE_THE_ENGINE =
            resideInAnyPackage("dev.waymark.engine", "dev.waymark.proof", "dev.waymark.*.process");
    private static final DescribedPredicate<JavaClass> PROOF = resideInAnyPackage("dev.waymark.proof");
    private static final DescribedPredicate<JavaClass> SCREENS = resideInAnyPackage(
                    "dev.waymark.ui", "dev.waymark.*.ui..", "dev.waymark.*.*.ui")
            .or(belongToAnyOf(Waymark.class));

    private static final String CONVERSATIONS = "dev.waymark.conversations";
    private static final DescribedPredicate<JavaClass> KEPT = annotatedWith(Entity.class)
            .or(assignableTo(Repository.class))
            .or(belongToAnyOf(Notebook.class))
            .and(resideInAnyPackage(CONVERSATIONS + ".."));

    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.waymark");

    @Test
    void onlyEngineProofAndBuildingBlocksKnowCamunda() {
        assertThat(OURS.that(BESIDE_THE_ENGINE)).anyMatch(type -> knows(type, CAMUNDA));

        noClasses()
                .that(not(BESIDE_THE_ENGINE))
                .should()
                .dependOnClassesThat(CAMUNDA)
                .check(OURS);
    }

    @Test
    void onlyScreensKnowVaadin() {
        assertThat(OURS.that(SCREENS)).anyMatch(type -> knows(type, VAADIN));

        noClasses().that(not(SCREENS)).should().dependOnClassesThat(VAADIN).check(OURS);
    }

    @Test
    void noScreenKnowsCamunda() {
        assertThat(OURS.that(SCREENS)).isNotEmpty();

        noClasses().that(SCREENS).should().dependOnClassesThat(CAMUNDA).check(OURS);
    }

    @Test
    void theProofIsPlainJava() {
        assertThat(OURS.that(PROOF)).isNotEmpty();

        noClasses()
                .that(PROOF)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework.(context|beans|data|boot|stereotype)..",
                        "jakarta..",
                        "java.sql..",
                        "java.net.."))
                .check(OURS);
    }

    @Test
    void theConversationItselfKnowsNothingOfWhatIsBuiltOnIt() {
        noClasses()
                .that()
                .resideInAPackage(CONVERSATIONS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CONVERSATIONS + ".*..")
                .check(OURS);
        slices().matching(CONVERSATIONS + ".(*)..").should().beFreeOfCycles().check(OURS);
    }

    /** What is public only for the packages beside it is not for pages: they call use cases, which ask who may. */
    @Test
    void noScreenAndNoOtherModuleKnowsAConversationOrWhatKeepsIt() {
        assertThat(OURS.that(KEPT)).hasSizeGreaterThan(5);

        noClasses()
                .that(SCREENS.or(resideOutsideOfPackage(CONVERSATIONS + "..")))
                .should()
                .dependOnClassesThat(KEPT)
                .check(OURS);
    }

    private static boolean knows(JavaClass type, DescribedPredicate<JavaClass> others) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> others.test(dependency.getTargetClass()));
    }
}
