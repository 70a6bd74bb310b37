package care.onetribe.ticket;

import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;

/** Requests to themes that most of their tests begin with. */
public final class Themed {

    private Themed() {}

    /** Names a theme and gives its id. */
    public static long theme(String name) {
        return name(mina(), "{\"name\": \"%s\"}".formatted(name))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    public static ValidatableResponse name(RequestSpecification caller, String details) {
        return caller.body(details).post("/themes").then();
    }

    public static ValidatableResponse showTheme(long id) {
        return lea().redirects().follow(false).get("/themes/{id}", id).then();
    }

    public static ValidatableResponse assign(
            RequestSpecification caller, long ticketId, long themeId) {
        return caller.body("{\"themeId\": %d}".formatted(themeId))
                .put("/tickets/{id}/theme", ticketId)
                .then();
    }

    public static ValidatableResponse mergeThemes(RequestSpecification caller, long id, long into) {
        return caller.body("{\"themeId\": %d}".formatted(into))
                .put("/themes/{id}/merged-into", id)
                .then();
    }

    public static ValidatableResponse split(
            RequestSpecification caller, long id, String name, Long... tickets) {
        return caller.body(
                        "{\"name\": \"%s\", \"ticketIds\": %s}"
                                .formatted(name, Arrays.toString(tickets)))
                .post("/themes/{id}/splits", id)
                .then();
    }

    public static ValidatableResponse setStatus(
            RequestSpecification caller, long id, String status) {
        return caller.body("{\"status\": \"%s\"}".formatted(status))
                .put("/themes/{id}/status", id)
                .then();
    }

    public static ValidatableResponse fix(RequestSpecification caller, long id, String note) {
        return caller.body("{\"note\": \"%s\"}".formatted(note)).put("/themes/{id}/fix", id).then();
    }

    /** A ticket of a new customer that stands under a theme. */
    public static long ticketOf(long themeId) {
        return ticketOf(themeId, "");
    }

    /** The same with further fields, each with a comma before it. */
    public static long ticketOf(long themeId, String more) {
        long id = Desk.openWith("Parcel lost", more);
        assign(lea(), id, themeId).statusCode(200);
        return id;
    }

    /** The steps in the history of a theme. */
    public static ValidatableResponse history(long id) {
        return lea().queryParam("limit", 200).get("/themes/{id}/history", id).then();
    }
}
