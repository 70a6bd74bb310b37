package care.onetribe.coaching.weeklymessage;

import care.onetribe.coaching.access.Relations;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may do what with weekly messages, beyond the roles of an operation. Leads write for their own
 * team and read what is written for it and for all; admins write and read everything. What was
 * published to a team is read and discussed by that team, and by admins; nobody else knows of it.
 * Comments are changed by whoever wrote them, and taken away by them, by a lead of the team, or by
 * an admin.
 */
@ApplicationScoped
class WeeklyMessageRights {

    private final Caller caller;
    private final Relations relations;

    WeeklyMessageRights(Caller caller, Relations relations) {
        this.caller = caller;
        this.relations = relations;
    }

    boolean seesAll() {
        return caller.is(Role.ADMIN);
    }

    /** Handle of the team whose messages the caller sees besides those for all, or null. */
    String ownTeam() {
        return relations.ownTeam();
    }

    /**
     * @param teamId null for a message to all
     */
    void requireWriting(String teamId) {
        if (!seesAll() && !relations.isOfTeam(teamId)) {
            throw new Forbidden("Leads write for their own team; an admin writes for all.");
        }
    }

    /**
     * @throws NotFound when it is for a team that is not the caller's
     */
    void requireSight(WeeklyMessage message) {
        var team = message.details().teamId();
        if (team != null && !seesAll() && !relations.isOfTeam(team)) {
            throw new NotFound("weekly message", message.id());
        }
    }

    /**
     * @throws NotFound when it was published to a team that is not the caller's
     */
    void requireSight(WeeklyEdition edition) {
        if (!seesAll() && !relations.isOfTeam(edition.teamId())) {
            throw new NotFound("weekly edition", edition.id());
        }
    }

    /**
     * @throws Forbidden when another team is asked for by name
     */
    void requireListOf(String teamId) {
        if (!seesAll() && !relations.isOfTeam(teamId)) {
            throw new Forbidden("You read what was published to your own team.");
        }
    }

    void requireAuthor(WeeklyComment comment) {
        if (!comment.authorId().equals(caller.id())) {
            throw new Forbidden("Only whoever wrote a comment changes it.");
        }
    }

    void requireRemoval(WeeklyComment comment) {
        if (!caller.isAny(Role.LEAD, Role.ADMIN)) {
            requireAuthor(comment);
        }
    }
}
