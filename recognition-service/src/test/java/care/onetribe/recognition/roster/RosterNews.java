package care.onetribe.recognition.roster;

import care.onetribe.kit.feed.CloudEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;

/** Events as coaching-service tells them. */
public final class RosterNews {

    private RosterNews() {}

    /**
     * A member and their team.
     *
     * @param teamId null for none
     */
    public static CloudEvent member(String type, String memberId, String teamId) {
        var data =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("memberId", memberId)
                        .put("name", "Somebody")
                        .put("active", true);
        data.putArray("roles").add("agent");
        if (teamId != null) {
            data.put("teamId", teamId);
        }
        return event(type, "members/" + memberId, data);
    }

    static CloudEvent event(String type, String subject, JsonNode data) {
        return new CloudEvent(
                "1.0",
                "1",
                "/api/v1/coaching-events",
                type,
                subject,
                Instant.parse("2026-03-01T09:30:00Z"),
                "application/json",
                "ada",
                data);
    }
}
