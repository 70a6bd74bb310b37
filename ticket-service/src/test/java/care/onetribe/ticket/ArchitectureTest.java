package care.onetribe.ticket;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.local.testing.ServiceArchitecture;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ServiceArchitecture {

    @Test
    void resourcesTouchNoRepository() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PanacheRepositoryBase.class)
                .check(allClasses());
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
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .because("what the kit's feed allows stands in the kit")
                .check(allClasses());
    }

    @Test
    void everyPostMayBeSentAgainButForAStreamThatKnowsItsOwnLines() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and(describe("are no stream", method -> !consumesLines(method)))
                .and(describe("have a caller", method -> !isPublic(method)))
                .should()
                .beAnnotatedWith(Idempotent.class)
                .check(allClasses());
    }

    @Test
    void whatADeskDoesIsOneTransaction() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Desk")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(allClasses());
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
                .check(allClasses());
    }

    /** A key belongs to a caller; what customers send without one is to be safe by itself. */
    private static boolean isPublic(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(PermitAll.class);
    }

    @Test
    void whatNeedsNoLoginStandsBelowPublic() {
        classes()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .beAnnotatedWith(
                        describe(
                                "a path below /public",
                                annotation ->
                                        annotation.getRawType().isEquivalentTo(Path.class)
                                                && annotation
                                                        .get("value")
                                                        .map(Object::toString)
                                                        .filter(path -> path.startsWith("/public/"))
                                                        .isPresent()))
                .check(allClasses());
    }

    private static boolean consumesLines(JavaMethod method) {
        return method.tryGetAnnotationOfType(Consumes.class)
                .map(consumes -> Arrays.asList(consumes.value()).contains("application/x-ndjson"))
                .orElse(false);
    }
}
