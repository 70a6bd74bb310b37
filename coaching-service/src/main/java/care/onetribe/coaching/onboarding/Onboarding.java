package care.onetribe.coaching.onboarding;

import care.onetribe.coaching.roster.Colleague;
import care.onetribe.kit.problem.NotFound;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody on a path. It is never in a state that its steps do not allow. */
@Entity
class Onboarding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String memberId;

    private String teamId;

    private String pathKey;

    private String title;

    @Convert(converter = StagesColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private List<Stage> stages;

    private int passed;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OnboardingStatus status;

    @ElementCollection
    @CollectionTable(name = "onboarding_helper", joinColumns = @JoinColumn(name = "onboarding_id"))
    @Column(name = "member_id")
    private Set<String> helperIds = new TreeSet<>();

    private String startedById;

    private Instant startedAt;

    private Instant endedAt;

    private String reason;

    protected Onboarding() {
        // for Hibernate
    }

    Onboarding(
            OnboardingPath path,
            Colleague member,
            Collection<String> helperIds,
            String byId,
            Instant now) {
        memberId = member.id();
        teamId = member.teamId();
        pathKey = path.key();
        title = path.details().title();
        stages = path.details().stages();
        status = OnboardingStatus.ACTIVE;
        this.helperIds.addAll(helperIds);
        startedById = byId;
        startedAt = now;
    }

    void requireActive() {
        if (status != OnboardingStatus.ACTIVE) {
            throw new OnboardingHasEnded(status);
        }
    }

    boolean isActive() {
        return status == OnboardingStatus.ACTIVE;
    }

    /** The stage that they are at; the last one once all are passed. */
    Stage stage() {
        return stages.get(Math.min(passed, stages.size() - 1));
    }

    /** They met the standard of the stage that they were at, and of all once it was the last. */
    void passStage(Instant now) {
        requireActive();
        passed++;
        if (passed == stages.size()) {
            status = OnboardingStatus.PASSED;
            endedAt = now;
        }
    }

    void cancel(String why, Instant now) {
        requireActive();
        status = OnboardingStatus.CANCELLED;
        reason = why;
        endedAt = now;
    }

    void addHelper(String helperId) {
        requireActive();
        helperIds.add(helperId);
    }

    void removeHelper(String helperId) {
        requireActive();
        if (!helperIds.remove(helperId)) {
            throw new NotFound("helper", helperId);
        }
    }

    boolean isHelper(String somebody) {
        return helperIds.contains(somebody);
    }

    long id() {
        return id;
    }

    String memberId() {
        return memberId;
    }

    String pathKey() {
        return pathKey;
    }

    String title() {
        return title;
    }

    List<Stage> stages() {
        return stages;
    }

    int passed() {
        return passed;
    }

    OnboardingStatus status() {
        return status;
    }

    Set<String> helperIds() {
        return new TreeSet<>(helperIds);
    }

    String startedById() {
        return startedById;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String reason() {
        return reason;
    }
}
