package care.onetribe.recognition.pattern;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.recognition.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;

/** Who looks for patterns and at them: leads of the team, and admins. */
@ApplicationScoped
class PatternRights {

    private final Caller caller;
    private final Roster roster;

    PatternRights(Caller caller, Roster roster) {
        this.caller = caller;
        this.roster = roster;
    }

    boolean coverTeam(String teamId) {
        return caller.is(Role.ADMIN)
                || roster.teamOf(caller.id()).filter(teamId::equals).isPresent();
    }
}
