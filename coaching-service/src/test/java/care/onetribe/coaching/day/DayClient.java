package care.onetribe.coaching.day;

import static care.onetribe.coaching.roster.RosterClient.as;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;

/** Requests about days, as their owner. */
public final class DayClient {

    private DayClient() {}

    static RequestSpecification agent(String handle) {
        return as(handle, "agent");
    }

    public static ValidatableResponse begin(String handle, String date, String page) {
        return agent(handle).header("If-None-Match", "*").body(page).put("/days/" + date).then();
    }

    static ValidatableResponse show(String handle, String date) {
        return agent(handle).get("/days/" + date).then();
    }

    /** Gives a stress for a day on which there is no page yet. */
    public static void feel(String handle, LocalDate date, int stress) {
        begin(handle, date.toString(), "{\"stress\": %d}".formatted(stress)).statusCode(201);
    }
}
