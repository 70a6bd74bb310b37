package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.number;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.suite.RunningSuite;
import java.time.Duration;
import org.awaitility.Awaitility;

/** What people thank each other for, what customers do, and what a lead should look at. */
final class Recognition implements Chapter {

    private static final int TOO_MANY = 3;
    private static final Duration LONGEST_NEWS = Duration.ofSeconds(30);

    private final RunningSuite suite;
    private final Caller agent;
    private final Caller lead;

    Recognition(RunningSuite suite) {
        this.suite = suite;
        agent = suite.as("mina");
        lead = suite.as("lea");
    }

    @Override
    public void tell(Guide guide) {
        guide.field("inspiredById", () -> number(kudos(Names.word()).id()));
        guide.thing("/kudos-reports", address -> report());
        guide.thing("/recognition-patterns", address -> pattern());
        guide.thing("/customer-thanks", address -> customerThanks());
    }

    private Answer kudos(String found) {
        return agent.post(
                        "/kudos",
                        """
                        {"toIds": ["theo"], "valueKey": "teamwork",
                         "message": "You found the %s at once."}
                        """
                                .formatted(found))
                .expect(201);
    }

    private String report() {
        var kudos = kudos(Names.word()).id();
        var reason = "{\"reason\": \"It names a customer.\"}";
        var report = suite.as("theo").post("/kudos/%d/reports".formatted(kudos), reason);
        return String.valueOf(report.expect(201).id());
    }

    private String pattern() {
        var same = Names.word();
        for (int i = 0; i < TOO_MANY; i++) {
            kudos(same);
        }
        lead.post("/pattern-searches", "{\"teamId\": \"north\"}").expect(201);
        return First.idIn(lead.get("/recognition-patterns?team=north"));
    }

    /** Recognition hears of them by events. */
    private String customerThanks() {
        var tickets = new Tickets(suite);
        var feedback = "/public/feedback/" + tickets.feedbackToken(tickets.answered());
        var customer = suite.withoutToken();
        var helper = customer.get(feedback).expect(200).text("/helpers/0/key");
        var body = "{\"addressed\": \"YES\", \"thanks\": [\"%s\"], \"comment\": \"Thank you.\"}";
        customer.post(feedback, body.formatted(helper)).expect(200);

        var thanks = "/customer-thanks?member=mina";
        Awaitility.await()
                .atMost(LONGEST_NEWS)
                .until(() -> lead.get(thanks).expect(200).json().get("items").size() > 0);
        return First.idIn(lead.get(thanks));
    }
}
