package care.onetribe.ticket;

import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tickets of the past, by way of the import. */
public final class Past {

    private static final String NDJSON = "application/x-ndjson";

    private final List<String> lines = new ArrayList<>();

    /** A question that was answered on the spot; of a theme by its key, or of none. */
    public Past told(String themeKey, String customer, Instant at) {
        var theme = themeKey == null ? "null" : "\"" + themeKey + "\"";
        lines.add(
                """
                {"externalId": "%1$s", "channel": "CHAT", "subject": "Parcel lost", "customer":
                 {"externalId": "%2$s", "name": "%2$s"}, "owner": "agent-001", "theme": %3$s,
                 "status": "RESOLVED", "messages": [
                 {"kind": "CUSTOMER", "at": "%4$s", "body": "Where?"},
                 {"kind": "REPLY", "at": "%4$s", "body": "Sent again."}]}
                """
                        .formatted(UUID.randomUUID(), customer, theme, at)
                        .replace('\n', ' '));
        return this;
    }

    /** The ids of the tickets, in the order in which they were told of. */
    public List<Long> asTickets() {
        return Desk.lea()
                .config(
                        RestAssured.config()
                                .encoderConfig(
                                        encoderConfig()
                                                .encodeContentTypeAs(NDJSON, ContentType.TEXT)))
                .contentType(NDJSON)
                .body(String.join("\n", lines))
                .post("/conversation-imports")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(line -> JsonPath.from(line).getLong("ticketId"))
                .toList();
    }

    /** The theme of a ticket. */
    public static long themeOf(long ticketId) {
        return Desk.show(ticketId).extract().jsonPath().getLong("theme.id");
    }
}
