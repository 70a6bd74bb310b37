package care.onetribe.recognition.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A team as the last event told of it. */
@Entity
class RosterTeam {

    @Id private String teamId;

    private String name;

    private String timeZone;

    protected RosterTeam() {
        // for Hibernate
    }

    RosterTeam(String teamId, String name, String timeZone) {
        this.teamId = teamId;
        this.name = name;
        this.timeZone = timeZone;
    }

    String timeZone() {
        return timeZone;
    }
}
