package care.onetribe.ticket.caremetric;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What some events tell of that changes figures. */
final class CareNews {

    private static final String TICKET = "tickets/";

    private final ObjectMapper mapper;
    private final Set<Long> tickets = new LinkedHashSet<>();
    private final Map<Long, Long> mergedThemes = new LinkedHashMap<>();
    private final Set<Long> fixedThemes = new LinkedHashSet<>();
    private final Set<FollowedUp> followUps = new LinkedHashSet<>();

    /** Whose follow-up was sent or dropped; it may be about another of their tickets since. */
    record FollowedUp(long customerId, long themeId) {}

    CareNews(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void hear(ResultSet event) throws SQLException {
        var subject = event.getString("subject");
        if (subject.startsWith(TICKET)) {
            tickets.add(Long.valueOf(subject.substring(TICKET.length())));
        } else {
            hear(event.getString("type"), data(event));
        }
    }

    private void hear(String type, JsonNode data) {
        switch (type) {
            case "follow-up.sent", "follow-up.dropped" -> followedUp(data);
            case "theme.merged" -> merged(data);
            case "theme.fixed", "theme.followed-up" ->
                    fixedThemes.add(data.get("themeId").asLong());
            default -> {
                // changes no figure
            }
        }
    }

    private void followedUp(JsonNode data) {
        followUps.add(
                new FollowedUp(data.get("customerId").asLong(), data.get("themeId").asLong()));
    }

    /** Told of both; the one that went over names the other one. */
    private void merged(JsonNode data) {
        if (data.has("intoThemeId")) {
            mergedThemes.put(data.get("themeId").asLong(), data.get("intoThemeId").asLong());
        }
    }

    private JsonNode data(ResultSet event) throws SQLException {
        try {
            return mapper.readTree(event.getString("data"));
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    Set<Long> tickets() {
        return tickets;
    }

    Set<FollowedUp> followUps() {
        return followUps;
    }

    /** Into which others they went over, in the order in which they did. */
    Map<Long, Long> mergedThemes() {
        return mergedThemes;
    }

    Set<Long> fixedThemes() {
        return fixedThemes;
    }
}
