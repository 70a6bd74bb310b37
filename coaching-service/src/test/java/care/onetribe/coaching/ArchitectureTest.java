package care.onetribe.coaching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import care.onetribe.local.testing.ServiceArchitecture;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ServiceArchitecture {

    @Test
    void entitiesStayInTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(allClasses());
    }
}
