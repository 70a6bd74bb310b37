package care.onetribe.coaching.rehearsal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.coaching.rehearsal.Script.Choice;
import care.onetribe.coaching.rehearsal.Script.Step;
import care.onetribe.kit.problem.InvalidField;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Step END = end("end");

    @Test
    void aScriptBranchesAndEndsOnEveryWay() {
        var script = script(step("start", "end", "middle"), step("middle", "end"), END);

        assertDoesNotThrow(script::requireSense);
    }

    @Test
    void twoWaysMayMeet() {
        var script =
                script(
                        step("start", "left", "right"),
                        step("left", "end"),
                        step("right", "end"),
                        END);

        assertDoesNotThrow(script::requireSense);
    }

    @Test
    void noStepIsNamedTwice() {
        assertProblem(
                "/script/steps/2", "has the key of another step", step("start", "end"), END, END);
    }

    @Test
    void everyChoiceLeadsSomewhere() {
        assertProblem(
                "/script/steps/0", "leads to no step: away", step("start", "end", "away"), END);
    }

    @Test
    void noWayLeadsBack() {
        assertProblem(
                "/script/steps/0",
                "leads back to itself",
                step("start", "end", "middle"),
                step("middle", "start"),
                END);
    }

    @Test
    void everyStepIsReached() {
        assertProblem(
                "/script/steps/2", "is never reached", step("start", "end"), END, end("lost"));
    }

    @Test
    void aStepEitherEndsOrGoesOn() {
        var both = new Step("start", "Hello?", List.of(new Choice("a", "Hello!", "end")), "Over");
        var neither = new Step("end", "Bye.", null, null);

        assertProblem("/script/steps/0", "has either choices or an ending", both, END);
        assertProblem(
                "/script/steps/1",
                "has either choices or an ending",
                step("start", "end"),
                neither);
    }

    @Test
    void theChoicesOfAStepHaveDifferentKeys() {
        var choice = new Choice("a", "Hello!", "end");

        assertProblem(
                "/script/steps/0",
                "has two choices of one key",
                new Step("start", "Hello?", List.of(choice, choice), null),
                END);
    }

    @Test
    void aWalkGoesWhereTheChoicesLead() {
        var script = script(step("start", "end", "middle"), step("middle", "end"), END);

        assertEquals("start", Walk.of(script, List.of()).current().key());
        assertEquals("middle", Walk.of(script, List.of("b")).current().key());
        var walk = Walk.of(script, List.of("b", "a"));
        assertTrue(walk.current().isEnd());
        assertEquals(
                List.of(
                        new Walk.Exchange("start?", "to middle"),
                        new Walk.Exchange("middle?", "to end")),
                walk.said());
    }

    private static void assertProblem(String pointer, String detail, Step... steps) {
        var problem = assertThrows(InvalidField.class, script(steps)::requireSense);

        assertEquals(pointer, problem.errors().get(0).pointer());
        assertEquals(detail, problem.errors().get(0).detail());
    }

    private static Script script(Step... steps) {
        return new Script(List.of(steps));
    }

    /** A step whose first choice is a, the second one b. */
    private static Step step(String key, String... next) {
        var choices =
                Arrays.stream(next)
                        .map(to -> new Choice(to.equals(next[0]) ? "a" : "b", "to " + to, to))
                        .toList();
        return new Step(key, key + "?", choices, null);
    }

    private static Step end(String key) {
        return new Step(key, "Bye.", null, "What this end teaches");
    }
}
