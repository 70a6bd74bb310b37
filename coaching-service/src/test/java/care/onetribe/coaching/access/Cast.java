package care.onetribe.coaching.access;

import static care.onetribe.coaching.roster.RosterClient.newMember;
import static care.onetribe.coaching.roster.RosterClient.newTeam;

import care.onetribe.coaching.roster.RosterClient;
import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.Map;

/** A member, and somebody in every relation to them. */
public final class Cast {

    private final Map<Relation, String> handles = new EnumMap<>(Relation.class);
    private String team;
    private String otherTeam;

    /** Handle of somebody in this relation; always the same. */
    public String handle(Relation relation) {
        return handles.computeIfAbsent(
                relation, r -> r == Relation.ADMIN ? "ada" : newMember(role(r), teamOf(r)));
    }

    /** Handle of the member whom it is all about. */
    public String member() {
        return handle(Relation.SELF);
    }

    /** Made when somebody asks, since a test's fields are there before the service is. */
    public String team() {
        if (team == null) {
            team = newTeam();
        }
        return team;
    }

    private String otherTeam() {
        if (otherTeam == null) {
            otherTeam = newTeam();
        }
        return otherTeam;
    }

    /** A request of somebody in this relation. */
    public RequestSpecification as(Relation relation) {
        return RosterClient.as(handle(relation), role(relation));
    }

    private static String role(Relation relation) {
        return switch (relation) {
            case SELF, TEAMMATE, STRANGER -> "agent";
            case OWN_LEAD, OTHER_LEAD -> "lead";
            case OWN_COACH, OTHER_COACH -> "coach";
            case ADMIN -> "admin";
        };
    }

    private String teamOf(Relation relation) {
        return switch (relation) {
            case SELF, TEAMMATE, OWN_LEAD, OWN_COACH -> team();
            case OTHER_LEAD, OTHER_COACH, STRANGER -> otherTeam();
            case ADMIN -> null;
        };
    }
}
