package care.onetribe.ticket.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Who cares for a ticket: its owner, the team it stands with, and who helped besides. */
@Embeddable
class Crew {

    private String ownerId;

    private String teamId;

    @ElementCollection
    @CollectionTable(name = "ticket_helper", joinColumns = @JoinColumn(name = "ticket_id"))
    @Column(name = "member_id")
    private Set<String> helpers = new HashSet<>();

    void requireNoOwner(Long ticketId) {
        if (ownerId != null) {
            throw new TicketHasOwner(ticketId, ownerId);
        }
    }

    void requireOtherOwner(String memberId) {
        if (memberId.equals(ownerId)) {
            throw new HandoverToOwner(memberId);
        }
    }

    void putOnShelfOf(String team) {
        teamId = team;
    }

    /**
     * @param ownersTeam null keeps the team as it is
     */
    void own(String memberId, String ownersTeam) {
        ownerId = memberId;
        helpers.remove(memberId);
        if (ownersTeam != null) {
            teamId = ownersTeam;
        }
    }

    void leaveTo(String team) {
        ownerId = null;
        teamId = Objects.requireNonNull(team, "team");
    }

    void helped(String memberId) {
        if (!memberId.equals(ownerId)) {
            helpers.add(memberId);
        }
    }

    /** Two tickets become one; whoever cared for the other one helps with it. */
    void add(Crew other) {
        other.helpers.forEach(this::helped);
        if (other.ownerId != null) {
            helped(other.ownerId);
        }
    }

    String ownerId() {
        return ownerId;
    }

    String teamId() {
        return teamId;
    }

    Set<String> helpers() {
        return helpers;
    }
}
