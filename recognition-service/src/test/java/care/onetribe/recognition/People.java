package care.onetribe.recognition;

import static care.onetribe.recognition.Client.as;
import static care.onetribe.recognition.Client.newHandle;
import static care.onetribe.recognition.roster.RosterNews.member;

import care.onetribe.recognition.roster.Roster;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People of new teams, and what they do. */
public final class People {

    private People() {}

    /** Somebody new in a team. */
    public static String joins(Roster roster, String teamId) {
        var handle = newHandle("member");
        roster.handle(member("member.joined", handle, teamId));
        return handle;
    }

    public static ValidatableResponse thank(
            String fromId, List<String> toIds, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("toIds", toIds);
        body.put("valueKey", "ownership");
        body.put("message", "You stayed until it was solved.");
        body.putAll(more);
        return as(fromId, "agent").body(body).post("/kudos").then();
    }

    public static long thanked(String fromId, String toId, Map<String, ?> more) {
        return thank(fromId, List.of(toId), more)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    public static void wants(String memberId, Map<String, ?> preference) {
        as(memberId, "agent")
                .body(preference)
                .put("/recognition-preference")
                .then()
                .statusCode(200);
    }
}
