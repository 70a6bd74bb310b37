package care.onetribe.gateway.events;

import care.onetribe.kit.identity.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * The one rule of who sees which event. Leads, admins and integrations see all, as they do at the
 * feeds themselves. Of the others everyone sees
 *
 * <ul>
 *   <li>steps of tickets on the common shelf, of their team or their own; coaches of all tickets;
 *   <li>what the services list for everybody: themes, the roster, support gaps, opportunities, what
 *       is published for all, reviewed articles;
 *   <li>kudos, thanks, wins and milestones that are for everyone, or for their team;
 *   <li>what names them as a part of it;
 *   <li>messages, lessons and routines of their team.
 * </ul>
 *
 * Types that are not named here are not seen.
 */
final class EventSight {

    private static final String[] SEE_ALL = {Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE};

    private static final Set<String> FOR_EVERYBODY =
            Set.of("theme", "member", "team", "support-gap", "opportunity");
    private static final Set<String> FOR_THE_TEAM = Set.of("weekly-message", "lesson", "routine");
    private static final Set<String> FOR_THOSE_NAMED =
            Set.of(
                    "feedback",
                    "customer",
                    "hunch",
                    "article",
                    "knowledge-candidate",
                    "checklist",
                    "goal",
                    "review",
                    "dispute",
                    "onboarding",
                    "rehearsal",
                    "routine",
                    "lesson",
                    "win",
                    "milestone",
                    "kudos",
                    "thanks");
    private static final Set<String> RECOGNITIONS = Set.of("kudos", "thanks", "win", "milestone");
    private static final Set<String> PUBLISHED =
            Set.of("scorecard.published", "checklist-template.published");

    /** Fields of events that name those who are a part of it. */
    private static final List<String> PEOPLE =
            List.of(
                    "ownerId",
                    "memberId",
                    "memberIds",
                    "authorId",
                    "reviewerId",
                    "performerId",
                    "helperIds",
                    "foundById",
                    "workedOn",
                    "fromId",
                    "toIds",
                    "creditedIds");

    private EventSight() {}

    static boolean sees(Viewer viewer, FeedEvent event) {
        var data = event.data();
        var kind = kind(event.type());
        return viewer.isAny(SEE_ALL)
                || FOR_EVERYBODY.contains(kind)
                || PUBLISHED.contains(event.type())
                || kind.equals("article") && data.path("status").asText().equals("REVIEWED")
                || RECOGNITIONS.contains(kind) && isShown(viewer, data)
                || kind.equals("ticket") && data.hasNonNull("ticketId") && seesTicket(viewer, data)
                || FOR_THE_TEAM.contains(kind) && isOfTeam(viewer, data)
                || FOR_THOSE_NAMED.contains(kind) && names(viewer.id(), data);
    }

    private static String kind(String type) {
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }

    /** As ticket-service has it: without owner or team it is everybody's. */
    private static boolean seesTicket(Viewer viewer, JsonNode data) {
        return viewer.isAny(Role.COACH)
                || !data.hasNonNull("ownerId")
                || !data.hasNonNull("teamId")
                || data.path("ownerId").asText().equals(viewer.id())
                || isOfTeam(viewer, data);
    }

    /** As recognition-service has it: for whom it is, whatever team they were of before. */
    private static boolean isShown(Viewer viewer, JsonNode data) {
        return switch (data.path("visibility").asText()) {
            case "EVERYONE" -> true;
            case "TEAM" -> viewer.teamId() != null && holds(data.path("teamIds"), viewer.teamId());
            default -> false;
        };
    }

    private static boolean isOfTeam(Viewer viewer, JsonNode data) {
        return viewer.teamId() != null && data.path("teamId").asText().equals(viewer.teamId());
    }

    private static boolean names(String id, JsonNode data) {
        return PEOPLE.stream().map(data::path).anyMatch(field -> holds(field, id));
    }

    private static boolean holds(JsonNode field, String id) {
        if (!field.isArray()) {
            return field.asText().equals(id);
        }
        for (var element : field) {
            if (element.asText().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
