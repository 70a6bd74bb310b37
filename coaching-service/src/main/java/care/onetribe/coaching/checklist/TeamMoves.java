package care.onetribe.coaching.checklist;

import care.onetribe.coaching.roster.MemberMoved;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the checklists of somebody move along when they change teams. */
@ApplicationScoped
class TeamMoves {

    private final Checklists checklists;

    TeamMoves(Checklists checklists) {
        this.checklists = checklists;
    }

    /** First of all: whoever works on a list locks it before the onboarding that it is of. */
    void follow(@Observes @Priority(1) MemberMoved moved) {
        checklists.move(moved.memberId(), moved.teamId());
    }
}
