package care.onetribe.ticket.theme;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What several customers keep telling of. It moves on as {@link ThemeStatus} allows. */
@Entity
public class Theme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String themeKey;

    private String name;

    private String description;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ThemeCause cause;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ThemeStatus status = ThemeStatus.WATCHING;

    @Embedded private Upstream upstream;

    private String fixedNote;

    private Instant fixedAt;

    private Long mergedIntoId;

    private String createdBy;

    private Instant createdAt;

    protected Theme() {
        // for Hibernate
    }

    Theme(ThemeDetails details, String createdBy, Instant now) {
        change(details);
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    void change(ThemeDetails details) {
        name = details.name();
        description = details.description();
        cause = details.cause() == null ? ThemeCause.UNKNOWN : details.cause();
        upstream = details.upstream();
    }

    /**
     * Any step but the fix, which has one of its own.
     *
     * @throws IllegalThemeStep when it does not follow upon where it is
     */
    void become(ThemeStatus next) {
        moveTo(next);
    }

    /**
     * It is fixed.
     *
     * @param note what was done about it, in words for customers
     */
    public void fix(String note, Instant now) {
        moveTo(ThemeStatus.FIXED);
        fixedNote = note;
        fixedAt = now;
    }

    /** What was done about it is said in other words. */
    public void changeFixedNote(String note) {
        fixedNote = note;
    }

    /**
     * Goes over into another one; from now on it only points there.
     *
     * @throws ThemeMergeIntoItself when it is the same
     */
    void mergeInto(Theme other) {
        if (id.equals(other.id)) {
            throw new ThemeMergeIntoItself(id);
        }
        mergedIntoId = other.id;
    }

    private void moveTo(ThemeStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalThemeStep(status, next);
        }
        status = next;
    }

    ThemeDetails details() {
        return new ThemeDetails(name, description, cause, upstream);
    }

    public Long id() {
        return id;
    }

    public boolean isFixed() {
        return status == ThemeStatus.FIXED;
    }

    public String fixedNote() {
        return fixedNote;
    }

    public Instant fixedAt() {
        return fixedAt;
    }

    ThemeStatus status() {
        return status;
    }

    Long mergedIntoId() {
        return mergedIntoId;
    }
}
