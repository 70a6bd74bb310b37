package care.onetribe.coaching.roster;

import care.onetribe.kit.text.EmailKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person of the tribe, under a handle that never changes. Whoever leaves becomes inactive. */
@Entity
class Member {

    @Id private String id;

    @Version private int version;

    private String name;

    private String email;

    private String emailKey;

    private String teamId;

    @ElementCollection
    @CollectionTable(name = "member_role", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @BatchSize(size = 200)
    private Set<MemberRole> roles = new HashSet<>();

    private LocalDate startedOn;

    private boolean active;

    private String timeZone;

    protected Member() {
        // for Hibernate
    }

    /**
     * A new member.
     *
     * @param today when they start unless the details say otherwise
     */
    Member(String id, MemberDetails details, LocalDate today) {
        this.id = id;
        set(details.withDefaults(today, true));
    }

    /** Changes what the details say; start and activity stay when they say nothing of them. */
    void change(MemberDetails details) {
        set(details.withDefaults(startedOn, active));
    }

    private void set(MemberDetails details) {
        name = details.name();
        email = details.email();
        emailKey = EmailKey.of(details.email());
        teamId = details.teamId();
        roles.retainAll(details.roles());
        roles.addAll(details.roles());
        startedOn = details.startedOn();
        active = details.active();
        timeZone = details.timeZone();
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    String teamId() {
        return teamId;
    }

    MemberDetails details() {
        return new MemberDetails(
                name, email, teamId, roles.stream().sorted().toList(), startedOn, active, timeZone);
    }
}
