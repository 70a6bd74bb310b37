package care.onetribe.recognition.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A member as the last event told of them. */
@Entity
class RosterMember {

    @Id private String memberId;

    private String teamId;

    private String name;

    private String email;

    private String timeZone;

    private boolean active;

    protected RosterMember() {
        // for Hibernate
    }

    RosterMember(Colleague colleague) {
        memberId = colleague.memberId();
        teamId = colleague.teamId();
        name = colleague.name();
        email = colleague.email();
        timeZone = colleague.timeZone();
        active = colleague.active();
    }

    String teamId() {
        return teamId;
    }

    Colleague colleague() {
        return new Colleague(memberId, name, email, teamId, timeZone, active);
    }
}
