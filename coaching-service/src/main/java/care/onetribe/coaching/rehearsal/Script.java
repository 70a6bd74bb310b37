package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.problem.InvalidField;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A conversation that branches. It begins with its first step and ends whatever one answers. */
@Schema(description = "A conversation that branches; it begins with the first step")
record Script(
        @NotNull @Size(min = 2, max = 40) @Schema(required = true, minItems = 2, maxItems = 40)
                List<@NotNull @Valid Step> steps) {

    private static final String KEY = "^[a-z0-9][a-z0-9-]{0,39}$";
    private static final int MOST_CHOICES = 5;

    Step first() {
        return steps.get(0);
    }

    /**
     * @throws java.util.NoSuchElementException when there is none of this key
     */
    Step step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst().orElseThrow();
    }

    /**
     * Checks what no constraint on a single field can say.
     *
     * @throws InvalidField when a step is named twice, leads nowhere or back, is never reached, or
     *     neither ends nor goes on
     */
    void requireSense() {
        var byKey = new HashMap<String, Step>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            require(byKey.put(step.key(), step) == null, i, "has the key of another step");
            require(step.isEnd() != (step.ending() == null), i, "has either choices or an ending");
            require(step.hasDistinctChoices(), i, "has two choices of one key");
        }
        var reached = new HashSet<String>();
        follow(first(), byKey, reached, Set.of());
        for (int i = 0; i < steps.size(); i++) {
            require(reached.contains(steps.get(i).key()), i, "is never reached");
        }
    }

    private void follow(
            Step step, Map<String, Step> byKey, Set<String> reached, Set<String> before) {
        int index = steps.indexOf(step);
        require(!before.contains(step.key()), index, "leads back to itself");
        if (!reached.add(step.key())) {
            return;
        }
        var here = new HashSet<>(before);
        here.add(step.key());
        for (var choice : step.choicesOrNone()) {
            require(byKey.containsKey(choice.next()), index, "leads to no step: " + choice.next());
            follow(byKey.get(choice.next()), byKey, reached, here);
        }
    }

    private static void require(boolean holds, int step, String problem) {
        if (!holds) {
            throw new InvalidField("/script/steps/" + step, problem);
        }
    }

    /**
     * What the customer says, and what can be answered.
     *
     * @param choices null or empty where it ends
     * @param ending what is to be learned of this end; null where it goes on
     */
    @Schema(name = "ScriptStep", description = "What the customer says, and what can be answered")
    record Step(
            @NotNull
                    @Pattern(regexp = KEY, message = Step.KEY_RULE)
                    @Schema(required = true, pattern = KEY, examples = "start")
                    String key,
            @NotNull
                    @NotBlank
                    @CodePointLength(max = 1_000)
                    @Schema(
                            required = true,
                            maxLength = 1_000,
                            examples = "I have been waiting for three weeks.")
                    String customerSays,
            @Size(max = MOST_CHOICES)
                    @Schema(maxItems = MOST_CHOICES, description = "Absent where it ends")
                    List<@NotNull @Valid Choice> choices,
            @CodePointLength(max = 1_000)
                    @Schema(
                            maxLength = 1_000,
                            description = "What this end teaches; absent where it goes on",
                            examples = "They know what happens next, and when.")
                    String ending) {

        private static final String KEY_RULE = "must be lower case letters, digits and '-'";

        @JsonIgnore
        @Schema(hidden = true)
        boolean isEnd() {
            return choicesOrNone().isEmpty();
        }

        List<Choice> choicesOrNone() {
            return choices == null ? List.of() : choices;
        }

        private boolean hasDistinctChoices() {
            return choicesOrNone().stream().map(Choice::key).distinct().count()
                    == choicesOrNone().size();
        }
    }

    /** One of the things that can be answered, and the step that it leads to. */
    @Schema(name = "ScriptChoice", description = "Something that can be answered")
    record Choice(
            @NotNull
                    @Pattern(regexp = KEY, message = Step.KEY_RULE)
                    @Schema(required = true, pattern = KEY, examples = "a")
                    String key,
            @NotNull
                    @NotBlank
                    @CodePointLength(max = 1_000)
                    @Schema(
                            required = true,
                            maxLength = 1_000,
                            examples = "Three weeks is far too long. Let me see where it is.")
                    String reply,
            @NotNull
                    @Pattern(regexp = KEY, message = Step.KEY_RULE)
                    @Schema(
                            required = true,
                            pattern = KEY,
                            description = "Key of the step that follows",
                            examples = "calmer")
                    String next) {}
}
