package care.onetribe.coaching.rehearsal;

import static care.onetribe.coaching.access.Relation.ADMIN;
import static care.onetribe.coaching.access.Relation.OWN_COACH;
import static care.onetribe.coaching.access.Relation.OWN_LEAD;
import static care.onetribe.coaching.access.Relation.SELF;
import static care.onetribe.coaching.access.Relation.TEAMMATE;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/**
 * Who may do what with rehearsals. Who took part sees one; once all of them are willing to show it,
 * the performer's team and admins see it too; to everybody else it is not there, whatever their
 * role. Performer and partner begin takes, the performer walks a script, and each who took part
 * rates. What customers hold back is for coaches, leads and admins, who write scenarios.
 */
@ApplicationScoped
class RehearsalRights {

    private final Caller caller;
    private final Relations relations;

    RehearsalRights(Caller caller, Relations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    boolean seesBehindTheScenes() {
        return caller.isAny(Role.COACH, Role.LEAD, Role.ADMIN);
    }

    /**
     * @throws NotFound when the caller may not know of it
     */
    void requireSight(Rehearsal rehearsal) {
        if (rehearsal.partOf(caller.id()).isEmpty()
                && !(rehearsal.isShared() && seesSharedOnesOf(rehearsal.performerId()))) {
            throw new NotFound("rehearsal", rehearsal.id());
        }
    }

    /** Whether what somebody performed and shared is shown to the caller. */
    boolean seesSharedOnesOf(String performerId) {
        return relations.to(performerId).isAny(SELF, TEAMMATE, OWN_COACH, OWN_LEAD, ADMIN);
    }

    /**
     * The caller's part.
     *
     * @throws NotFound when the caller may not know of the rehearsal
     * @throws Forbidden when they only may see it, or have another part
     */
    Part requirePart(Rehearsal rehearsal, Part... parts) {
        requireSight(rehearsal);
        return rehearsal
                .partOf(caller.id())
                .map(Participation::part)
                .filter(Arrays.asList(parts)::contains)
                .orElseThrow(
                        () ->
                                new Forbidden(
                                        "That is for those who took part as "
                                                + Arrays.toString(parts)));
    }
}
