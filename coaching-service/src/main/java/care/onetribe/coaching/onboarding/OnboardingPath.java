package care.onetribe.coaching.onboarding;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A way into the work. Whoever is on it keeps the stages that it had when they began. */
@Entity
class OnboardingPath {

    @Id private String pathKey;

    @Version private int version;

    private String title;

    private String description;

    @Convert(converter = StagesColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private List<Stage> stages;

    protected OnboardingPath() {
        // for Hibernate
    }

    OnboardingPath(String key, PathDetails details) {
        pathKey = key;
        change(details);
    }

    void change(PathDetails details) {
        title = details.title();
        description = details.description();
        stages = List.copyOf(details.stages());
    }

    String key() {
        return pathKey;
    }

    PathDetails details() {
        return new PathDetails(title, description, stages);
    }

    PathView view() {
        return new PathView(pathKey, title, description, stages, version);
    }
}
