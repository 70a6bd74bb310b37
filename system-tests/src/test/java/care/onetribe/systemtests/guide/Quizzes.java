package care.onetribe.systemtests.guide;

import static care.onetribe.systemtests.guide.Guide.array;
import static care.onetribe.systemtests.guide.Guide.text;

import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.suite.RunningSuite;

/** A quiz of one question, and an answer to it. */
final class Quizzes implements Chapter {

    private static final String QUESTION = "first-words";

    private final Caller lead;
    private final Caller agent;

    Quizzes(RunningSuite suite) {
        lead = suite.as("lea");
        agent = suite.as("mina");
    }

    @Override
    public void tell(Guide guide) {
        guide.thing("/quizzes", address -> written());
        guide.thing("/quiz-attempts", address -> attempted());
        guide.field("questionKey", () -> text(QUESTION));
        guide.field("chosen", () -> array(text("a")));
    }

    private String written() {
        var body =
                """
                {"title": "On a walk", "skillKey": "hear-the-feeling", "questions": [{"key": "%s", "text": "What comes first?",
                  "choices": [{"key": "a", "text": "Hello.", "right": true},
                              {"key": "b", "text": "No.", "right": false}],
                  "explanation": "Who is greeted can listen."}]}
                """
                        .formatted(QUESTION);
        return String.valueOf(lead.post("/quizzes", body).expect(201).id());
    }

    private String attempted() {
        var body = "{\"answers\": [{\"questionKey\": \"%s\", \"chosen\": [\"a\"]}]}";
        var attempts = "/quizzes/" + written() + "/attempts";
        return String.valueOf(agent.post(attempts, body.formatted(QUESTION)).expect(201).id());
    }
}
