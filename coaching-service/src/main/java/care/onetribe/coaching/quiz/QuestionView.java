package care.onetribe.coaching.quiz;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question as it is asked: nothing in it tells which answers are right, or how many. */
@Schema(name = "QuizQuestion", description = "A question as it is asked")
record QuestionView(
        @Schema(required = true, examples = "first-words") String key,
        @Schema(required = true, examples = "A customer writes in capitals. What comes first?")
                String text,
        @Schema(required = true) List<ChoiceView> choices) {

    /** An answer that can be chosen. */
    @Schema(name = "QuizQuestionChoice", description = "An answer that can be chosen")
    record ChoiceView(
            @Schema(required = true, examples = "a") String key,
            @Schema(required = true, examples = "Name what they feel, then ask what happened.")
                    String text) {}

    static QuestionView of(Question question) {
        return new QuestionView(
                question.key(),
                question.text(),
                question.choices().stream()
                        .map(choice -> new ChoiceView(choice.key(), choice.text()))
                        .toList());
    }
}
