package care.onetribe.coaching.goal;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal as those see it who may. */
@Schema(name = "Goal", description = "What somebody wants to reach")
record GoalView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, description = "Whose goal it is", examples = "mina")
                String memberId,
        @Schema(required = true, examples = "Answer questions about printing on my own")
                String title,
        @Schema(required = true, examples = "Customers wait a day whenever I have to ask.")
                String why,
        @Schema(required = true, examples = "2026-06-30") LocalDate targetOn,
        @Schema(
                        required = true,
                        examples = "Read the article on log files and try it on one ticket.")
                String firstStep,
        @Schema(required = true, description = "The first one among them, in order")
                List<StepView> steps,
        @Schema(required = true, description = "What the goal was before each, the first one first")
                List<ChangeView> changesOfDirection,
        @Schema(required = true, examples = "[\"theo\"]") List<String> helperIds,
        @Schema(required = true, examples = "ACTIVE") GoalStatus status,
        @Schema(
                        description = "Present once it is reached or let go",
                        examples = "Asking early is faster than reading for an hour.")
                String learned,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant setAt,
        @Schema(description = "Present once it is reached or let go") Instant endedAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    /**
     * A step to a goal.
     *
     * @param number from 1, in order
     */
    @Schema(name = "GoalStep", description = "Something small enough to be done")
    record StepView(
            @Schema(required = true, examples = "1") int number,
            @Schema(
                            required = true,
                            examples = "Read the article on log files and try it on one ticket.")
                    String text,
            @Schema(required = true, examples = "true") boolean done,
            @Schema(examples = "2026-03-03T09:30:00Z") Instant doneAt) {}

    /** What a goal was before its owner went another way. */
    @Schema(name = "GoalChange", description = "What the goal was before, and why it is not now")
    record ChangeView(
            @Schema(required = true, examples = "Answer technical questions on my own")
                    String title,
            @Schema(required = true, examples = "Customers wait a day whenever I have to ask.")
                    String why,
            @Schema(required = true, examples = "2026-06-30") LocalDate targetOn,
            @Schema(required = true, examples = "Most of the questions are about one module only.")
                    String because,
            @Schema(required = true, examples = "2026-04-01T09:30:00Z") Instant changedAt) {}

    static GoalView of(Goal goal) {
        return new GoalView(
                goal.id(),
                goal.memberId(),
                goal.aim().title(),
                goal.aim().why(),
                goal.aim().targetOn(),
                goal.steps().get(0).text(),
                IntStream.range(0, goal.steps().size())
                        .mapToObj(i -> step(i + 1, goal.steps().get(i)))
                        .toList(),
                goal.changes().stream().map(GoalView::change).toList(),
                goal.helpers(),
                goal.status(),
                goal.learned(),
                goal.setAt(),
                goal.endedAt(),
                goal.version());
    }

    private static StepView step(int number, Step step) {
        return new StepView(number, step.text(), step.isDone(), step.doneAt());
    }

    private static ChangeView change(DirectionChange change) {
        var before = change.before();
        return new ChangeView(
                before.title(),
                before.why(),
                before.targetOn(),
                change.because(),
                change.changedAt());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
