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
            case "follow-up.sent", "follow-up.dropped" ->
                    tickets.add(data.get("ticketId").asLong());
            case "theme.merged" -> merged(data);
            case "theme.fixed", "theme.followed-up" ->
                    fixedThemes.add(data.get("themeId").asLong());
            default -> {
                // changes no figure
            }
        }
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

    /** Into which others they went over, in the order in which they did. */
    Map<Long, Long> mergedThemes() {
        return mergedThemes;
    }

    Set<Long> fixedThemes() {
        return fixedThemes;
    }
}
