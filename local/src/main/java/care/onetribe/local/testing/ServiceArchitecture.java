package care.onetribe.local.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules of structure that hold in every service. A service's own test in its root package
 * extends this one and adds what holds there besides.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServiceArchitecture {

    private static final String SCHEDULED = "io.quarkus.scheduler.Scheduled";
    private static final ArchCondition<JavaMethod> BE_DELAYED =
            ArchCondition.from(
                    DescribedPredicate.describe(
                            "be delayed",
                            method ->
                                    method.getAnnotationOfType(SCHEDULED)
                                            .hasExplicitlyDeclaredProperty("delayed")));

    private final JavaClasses classes =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackagesOf(getClass());

    /** All classes of the service, without its tests. */
    protected final JavaClasses allClasses() {
        return classes;
    }

    @Test
    void onlyTheEdgeKnowsHttp() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(Resource|Filter|Mapping)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(classes);
    }

    @Test
    void resourcesTouchNoEntity() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .check(classes);
    }

    /** A service that starts has enough to do; what is due for minutes can wait for seconds. */
    @Test
    void whatIsDueIsLookedForOnceTheServiceHasStarted() {
        methods()
                .that()
                .areAnnotatedWith(SCHEDULED)
                .should(BE_DELAYED)
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void featuresDependOnEachOtherInOneDirection() {
        slices().matching(getClass().getPackageName() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
