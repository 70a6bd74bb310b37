package care.onetribe.coaching.routine;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A template that comes again and again, for a member or for everybody of a team. */
@Entity
class Routine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;

    private String templateKey;

    private String memberId;

    private String teamId;

    private LocalDate startsOn;

    private String begunById;

    private Instant begunAt;

    private Instant endedAt;

    protected Routine() {
        // for Hibernate
    }

    Routine(BeginRoutine request, LocalDate startsOn, String byId, Instant now) {
        templateKey = request.templateKey();
        memberId = request.memberId();
        teamId = request.teamId();
        this.startsOn = startsOn;
        begunById = byId;
        begunAt = now;
    }

    /** No list is made any more; those that are there stay. Ending twice is ending once. */
    boolean end(Instant now) {
        boolean running = endedAt == null;
        endedAt = running ? now : endedAt;
        return running;
    }

    long id() {
        return id;
    }

    String templateKey() {
        return templateKey;
    }

    String memberId() {
        return memberId;
    }

    String teamId() {
        return teamId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    String begunById() {
        return begunById;
    }

    RoutineView view() {
        return new RoutineView(
                id, templateKey, memberId, teamId, startsOn, begunById, begunAt, endedAt, version);
    }
}
