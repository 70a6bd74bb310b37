package care.onetribe.coaching.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that one can be good at, under a key that never changes. */
@Entity
class Skill {

    @Id private String skillKey;

    @Version private int version;

    private String title;

    private String description;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SkillArea area;

    private boolean active;

    protected Skill() {
        // for Hibernate
    }

    Skill(String key, SkillDetails details) {
        skillKey = key;
        change(details);
    }

    void change(SkillDetails details) {
        title = details.title();
        description = details.description();
        area = details.area();
        active = details.active() == null || details.active();
    }

    SkillDetails details() {
        return new SkillDetails(title, description, area, active);
    }

    SkillView view() {
        return new SkillView(skillKey, title, description, area, active, version);
    }
}
