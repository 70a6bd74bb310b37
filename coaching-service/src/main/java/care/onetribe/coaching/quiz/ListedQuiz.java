package care.onetribe.coaching.quiz;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quiz as a list shows it. */
@Schema(description = "A quiz without its questions")
record ListedQuiz(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "When somebody is angry") String title,
        @Schema(examples = "calm-an-angry-customer") String skillKey,
        @Schema(examples = "an-angry-customer") String templateKey,
        @Schema(required = true, description = "How many questions", examples = "8") int questions,
        @Schema(required = true, examples = "true") boolean active) {

    static ListedQuiz of(Quiz quiz) {
        var details = quiz.details();
        return new ListedQuiz(
                quiz.id(),
                details.title(),
                details.skillKey(),
                details.templateKey(),
                details.questions().size(),
                details.isActive());
    }
}
