package care.onetribe.coaching.roster;

import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.PutCondition;
import care.onetribe.kit.version.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What can be done with teams; each method is one transaction. */
@ApplicationScoped
@Transactional
class TeamDesk {

    private final Teams teams;
    private final RosterLock lock;
    private final RosterRights rights;
    private final RosterEvents events;

    TeamDesk(Teams teams, RosterLock lock, RosterRights rights, RosterEvents events) {
        this.teams = teams;
        this.lock = lock;
        this.rights = rights;
        this.events = events;
    }

    Page<TeamView> list(PageRequest page) {
        return teams.page(page).map(TeamView::of);
    }

    TeamView show(String id) {
        return TeamView.of(teams.require(id));
    }

    Saved<TeamView> put(String id, TeamDetails details, PutCondition condition) {
        lock.take();
        var current = teams.findByIdOptional(id);
        condition.require(current.map(TeamView::of));
        return current.map(team -> new Saved<>(change(team, details), false))
                .orElseGet(() -> new Saved<>(found(id, details), true));
    }

    TeamView patch(String id, MergePatch patch, Precondition precondition) {
        lock.take();
        var team = teams.require(id);
        precondition.require(TeamView.of(team));
        return change(team, patch.applyTo(team.details()));
    }

    private TeamView found(String id, TeamDetails details) {
        var team = new Team(id, details);
        teams.persistAndFlush(team);
        events.changed(team);
        return TeamView.of(team);
    }

    private TeamView change(Team team, TeamDetails details) {
        rights.requireManagementOf(team);
        if (!details.withDefaults().equals(team.details())) {
            team.change(details);
            teams.flush();
            events.changed(team);
        }
        return TeamView.of(team);
    }
}
