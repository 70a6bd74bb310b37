package care.onetribe.recognition.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A member's team as the last event told of it. */
@Entity
class RosterMember {

    @Id private String memberId;

    private String teamId;

    protected RosterMember() {
        // for Hibernate
    }

    RosterMember(String memberId, String teamId) {
        this.memberId = memberId;
        this.teamId = teamId;
    }

    String memberId() {
        return memberId;
    }

    String teamId() {
        return teamId;
    }
}
