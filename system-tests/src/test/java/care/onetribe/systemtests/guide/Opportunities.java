package care.onetribe.systemtests.guide;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Something that lea offers and mina says yes to. */
final class Opportunities implements Chapter {

    private final Caller lead;
    private final Caller agent;

    Opportunities(RunningSuite suite) {
        lead = suite.as("lea");
        agent = suite.as("mina");
    }

    @Override
    public void tell(Guide guide) {
        guide.thing("/opportunities", address -> offered());
        guide.thing("/opportunities/{id}/participants", this::takenUp);
        guide.person("/opportunities/{id}/participants/{memberId}/outcome", "lea");
    }

    private String offered() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var body =
                """
                {"kind": "PROJECT", "title": "On a walk", "description": "Come along.",
                 "opensOn": "%s", "closesOn": "%s", "places": 50}
                """
                        .formatted(today.minusDays(1), today.plusDays(9));
        return String.valueOf(lead.post("/opportunities", body).expect(201).id());
    }

    private String takenUp(String participants) {
        agent.send(Request.of("PUT", "/api/v1" + participants + "/mina")).expect(201);
        return "mina";
    }
}
