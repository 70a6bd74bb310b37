package care.onetribe.recognition.preference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a member wants of being recognised. */
@Entity
@Table(name = "recognition_preference")
class Preference {

    @Id private String memberId;

    @Version private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Visibility visibility;

    private boolean milestones;

    private boolean digestsByMail;

    protected Preference() {
        // for Hibernate
    }

    void set(SetPreference request) {
        visibility = request.visibility();
        milestones = Boolean.TRUE.equals(request.milestones());
        digestsByMail = !Boolean.FALSE.equals(request.digestsByMail());
    }

    Visibility visibility() {
        return visibility;
    }

    boolean milestones() {
        return milestones;
    }

    boolean digestsByMail() {
        return digestsByMail;
    }

    PreferenceView view() {
        return new PreferenceView(visibility, milestones, digestsByMail, version);
    }
}
