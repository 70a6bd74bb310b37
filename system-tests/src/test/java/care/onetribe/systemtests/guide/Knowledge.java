package care.onetribe.systemtests.guide;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Articles, and where it shows that some are missing. */
final class Knowledge implements Chapter {

    private final RunningSuite suite;
    private final Caller mina;
    private final Caller lead;

    Knowledge(RunningSuite suite) {
        this.suite = suite;
        mina = suite.as("mina");
        lead = suite.as("lea");
    }

    @Override
    public void tell(Guide guide) {
        guide.thing("/articles/{id}/revisions", address -> "1");
        guide.thing("/public/articles", address -> published());
        guide.thing("/knowledge-candidates", address -> candidate());
        guide.thing("/missed-searches", address -> missedSearch());
    }

    private String published() {
        var article =
                lead.post(
                                "/articles",
                                """
                                {"question": "Where is it?", "audience": "PUBLIC",
                                 "paths": [{"title": "Look", "steps": "Look under the roof."}]}
                                """)
                        .expect(201);
        var nextYear = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        var review =
                Request.put(
                        article.location() + "/review",
                        "{\"reviewOn\": \"%s\"}".formatted(nextYear));
        lead.send(review).expect(200);
        return String.valueOf(article.id());
    }

    /** A reply off script of which its customer says that it was right. */
    private String candidate() {
        var tickets = new Tickets(suite);
        var ticket =
                tickets.answered(
                        Request.post(
                                "/",
                                """
                                {"kind": "REPLY", "body": "It is under the roof.",
                                 "pathUse": {"how": "OFF_SCRIPT"}}
                                """));
        suite.withoutToken()
                .post(
                        "/public/feedback/" + tickets.feedbackToken(ticket),
                        "{\"addressed\": \"YES\"}")
                .expect(200);
        return First.idIn(mina.get("/knowledge-candidates"));
    }

    private String missedSearch() {
        var words = Names.word();
        mina.get("/articles?q=" + words).expect(200);
        return First.idIn(
                lead.get("/missed-searches?limit=200"),
                search -> search.get("words").textValue().equals(words));
    }
}
