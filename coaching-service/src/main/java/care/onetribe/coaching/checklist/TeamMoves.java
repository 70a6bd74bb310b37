package care.onetribe.coaching.checklist;

import care.onetribe.coaching.roster.MemberMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the checklists of somebody move along when they change teams. */
@ApplicationScoped
class TeamMoves {

    private final Checklists checklists;

    TeamMoves(Checklists checklists) {
        this.checklists = checklists;
    }

    void follow(@Observes MemberMoved moved) {
        checklists.move(moved.memberId(), moved.teamId());
    }
}
