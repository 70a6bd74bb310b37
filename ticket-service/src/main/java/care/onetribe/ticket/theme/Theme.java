package care.onetribe.ticket.theme;

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

/** What several customers keep telling of. */
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
    private ThemeCause cause = ThemeCause.UNKNOWN;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ThemeStatus status = ThemeStatus.WATCHING;

    private String upstreamOwner;

    private String upstreamLink;

    private String fixedNote;

    private Instant fixedAt;

    private Long mergedIntoId;

    private String createdBy;

    private Instant createdAt;

    protected Theme() {
        // for Hibernate
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
