package care.onetribe.ticket.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A member as the last event told of them. */
@Entity
class RosterMember {

    @Id private String memberId;

    private String name;

    private String teamId;

    private boolean active;

    protected RosterMember() {
        // for Hibernate
    }

    RosterMember(String memberId, String name, String teamId, boolean active) {
        this.memberId = memberId;
        this.name = name;
        this.teamId = teamId;
        this.active = active;
    }

    String memberId() {
        return memberId;
    }

    String name() {
        return name;
    }

    String teamId() {
        return teamId;
    }

    boolean isActive() {
        return active;
    }
}
