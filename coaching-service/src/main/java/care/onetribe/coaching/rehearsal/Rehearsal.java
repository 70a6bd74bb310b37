package care.onetribe.coaching.rehearsal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Some people, or one alone with a script, play a scenario a few times. It is theirs until all of
 * them are willing to show it.
 */
@Entity
class Rehearsal {

    static final int MOST_TAKES = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private long scenarioId;

    private String performerId;

    /** As it was when the rehearsal was planned; null when a partner plays the customer. */
    @Convert(converter = ScriptColumn.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private Script script;

    @ElementCollection
    @CollectionTable(name = "rehearsal_part", joinColumns = @JoinColumn(name = "rehearsal_id"))
    @BatchSize(size = 200)
    private Set<Participation> parts = new HashSet<>();

    private int takes;

    private boolean shared;

    private Instant plannedAt;

    protected Rehearsal() {
        // for Hibernate
    }

    /**
     * @throws NothingToWalk when there is neither a partner nor a script
     * @throws ScenarioIsRetired when it is no longer rehearsed
     */
    Rehearsal(Scenario scenario, String performerId, PlanRehearsal request, Instant now) {
        var details = scenario.details();
        if (!details.active()) {
            throw new ScenarioIsRetired(scenario.id());
        }
        if (request.partnerId() == null && details.script() == null) {
            throw new NothingToWalk(scenario.id());
        }
        scenarioId = scenario.id();
        this.performerId = performerId;
        script = request.partnerId() == null ? details.script() : null;
        take(performerId, Part.PERFORMER);
        take(request.partnerId(), Part.PARTNER);
        take(request.observerId(), Part.OBSERVER);
        plannedAt = now;
    }

    private void take(String memberId, Part part) {
        if (memberId != null) {
            parts.add(new Participation(memberId, part, false));
        }
    }

    /**
     * The number of a take that begins now.
     *
     * @throws EnoughTakes when there were many already
     */
    int nextTake() {
        if (takes == MOST_TAKES) {
            throw new EnoughTakes();
        }
        return ++takes;
    }

    /**
     * Somebody who took part agrees that others may see it, or no longer does.
     *
     * @return whether it is shown to others from now on, and was not before
     */
    boolean agree(String memberId, boolean willing) {
        var own = partOf(memberId).orElseThrow();
        parts.remove(own);
        parts.add(own.willing(willing));
        boolean before = shared;
        shared = parts.stream().allMatch(Participation::willing);
        return shared && !before;
    }

    Optional<Participation> partOf(String memberId) {
        return parts.stream().filter(part -> part.memberId().equals(memberId)).findFirst();
    }

    /** Whether the caller of this handle is told what the customer holds back. */
    boolean isInOnIt(String memberId) {
        return takes > 0
                || partOf(memberId).filter(own -> own.part() != Part.PERFORMER).isPresent();
    }

    Optional<Script> script() {
        return Optional.ofNullable(script);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long scenarioId() {
        return scenarioId;
    }

    String performerId() {
        return performerId;
    }

    List<Participation> parts() {
        return parts.stream().sorted(Comparator.comparing(Participation::part)).toList();
    }

    int takes() {
        return takes;
    }

    boolean isShared() {
        return shared;
    }

    Instant plannedAt() {
        return plannedAt;
    }
}
