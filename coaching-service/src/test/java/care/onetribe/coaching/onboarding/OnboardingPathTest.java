package care.onetribe.coaching.onboarding;

import static care.onetribe.coaching.onboarding.OnboardingWalk.addPath;
import static care.onetribe.coaching.onboarding.OnboardingWalk.path;
import static care.onetribe.coaching.onboarding.OnboardingWalk.stage;
import static care.onetribe.coaching.roster.RosterClient.as;
import static care.onetribe.coaching.roster.RosterClient.newHandle;
import static care.onetribe.coaching.roster.RosterClient.patch;
import static care.onetribe.coaching.template.TemplateClient.must;
import static care.onetribe.coaching.template.TemplateClient.newTemplate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import care.onetribe.coaching.access.Cast;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a path may be, and that a change of it is for those who begin later. */
@QuarkusTest
class OnboardingPathTest {

    private final Cast cast = new Cast();
    private final OnboardingWalk walk = new OnboardingWalk(cast);

    @Test
    void whoIsOnTheWayKeepsTheStagesThatTheyBeganWith() {
        var path = path(stage("one", 0, false, newTemplate(List.of(must("a")))));
        int id = walk.start(path).statusCode(201).extract().path("id");

        patch(
                        as("noor", "coach"),
                        "/onboarding-paths/" + path,
                        "{\"stages\": [%s]}"
                                .formatted(
                                        stage("other", 0, false, newTemplate(List.of(must("b"))))))
                .statusCode(200)
                .body("stages.key", contains("other"));

        walk.get(id).body("stages.key", contains("one"));
    }

    @Test
    void aPathHasPublishedTemplatesEachOnce() {
        var template = newTemplate(List.of(must("a")));

        addPath(newHandle("path"), stage("one", 0, false, "no-such-list"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/details/stages/0/templateKeys/0"));
        addPath(
                        newHandle("path"),
                        stage("one", 0, false, template),
                        stage("two", 0, false, template))
                .statusCode(400);
        addPath(newHandle("path"), stage("one", 101, false, template)).statusCode(400);
        addPath("new-in-care", stage("one", 0, false, template))
                .statusCode(409)
                .body("rule", equalTo("onboarding-path-exists"));
    }

    @Test
    void thePathOfTheSuiteCanBeWalked() {
        walk.start("new-in-care")
                .statusCode(201)
                .body("stages.key", contains("arrive", "with-a-net", "on-your-own"))
                .body("next[0].title", equalTo("The first day"));
    }
}
