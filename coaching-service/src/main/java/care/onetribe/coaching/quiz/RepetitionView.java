package care.onetribe.coaching.quiz;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question that comes back to somebody. */
@Schema(name = "QuizRepetition", description = "A question that comes back to you")
record RepetitionView(
        @Schema(required = true, description = "Answer it there", examples = "7") long quizId,
        @Schema(required = true, examples = "When somebody is angry") String quizTitle,
        @Schema(required = true) QuestionView question,
        @Schema(required = true, examples = "2026-03-02") LocalDate dueOn,
        @Schema(
                        required = true,
                        description = "How many days it has rested: 1, 3, 7, 21 or 60",
                        examples = "1")
                int restDays) {

    static RepetitionView of(Card card, Quiz quiz) {
        return new RepetitionView(
                quiz.id(),
                quiz.title(),
                QuestionView.of(quiz.questionsByKey().get(card.questionKey())),
                card.dueOn(),
                card.rest().days());
    }
}
