package care.onetribe.coaching.growth;

import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.skill.SkillCatalog;
import care.onetribe.coaching.skill.Standings;
import care.onetribe.kit.problem.InvalidField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** How far a team is, for those who may see it. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class SkillMapDesk {

    private static final int BATCH = 200;

    private final Roster roster;
    private final SkillCatalog catalog;
    private final Standings standings;
    private final GrowthRights rights;

    SkillMapDesk(Roster roster, SkillCatalog catalog, Standings standings, GrowthRights rights) {
        this.roster = roster;
        this.catalog = catalog;
        this.standings = standings;
        this.rights = rights;
    }

    SkillMapView of(String teamId) {
        if (teamId == null) {
            throw new InvalidField("team", "must name the team");
        }
        if (!roster.hasTeam(teamId)) {
            throw new InvalidField("team", "there is no team " + teamId);
        }
        rights.requireMapOf(teamId);
        return mapOf(teamId).view(teamId, catalog.active());
    }

    /** Read in parts, however large the team is. */
    private SkillMap mapOf(String teamId) {
        var map = new SkillMap();
        List<String> members;
        var last = "";
        do {
            members = roster.activeOf(teamId, last, BATCH).stream().map(Colleague::id).toList();
            map.add(members.size(), standings.of(members));
            last = members.isEmpty() ? last : members.get(members.size() - 1);
        } while (members.size() == BATCH);
        return map;
    }
}
