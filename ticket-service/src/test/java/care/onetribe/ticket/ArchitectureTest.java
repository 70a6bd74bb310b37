package care.onetribe.ticket;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import care.onetribe.kit.idempotency.Idempotent;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackagesOf(ArchitectureTest.class);

    @Test
    void onlyTheEdgeKnowsHttp() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Filter")
                .and()
                .haveSimpleNameNotEndingWith("Mapping")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
                .check(CLASSES);
    }

    @Test
    void resourcesTouchNeitherEntitiesNorRepositories() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.or(
                                describe("entities", c -> c.isAnnotatedWith(Entity.class)),
                                describe(
                                        "repositories",
                                        c -> c.isAssignableTo(PanacheRepositoryBase.class))))
                .check(CLASSES);
    }

    @Test
    void featuresDependOnEachOtherInOneDirection() {
        slices().matching("care.onetribe.ticket.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyResourceSaysWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .haveSimpleNameNotEndingWith("EventsResource")
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .because("what the kit's feed allows stands in the kit")
                .check(CLASSES);
    }

    @Test
    void everyPostMayBeSentAgainButForAStreamThatKnowsItsOwnLines() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and(describe("are no stream", method -> !consumesLines(method)))
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(CLASSES);
    }

    @Test
    void whatADeskDoesIsOneTransaction() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Desk")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void nothingIsSetFromOutside() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
    }

    private static boolean consumesLines(JavaMethod method) {
        return method.tryGetAnnotationOfType(Consumes.class)
                .map(consumes -> Arrays.asList(consumes.value()).contains("application/x-ndjson"))
                .orElse(false);
    }
}
