package care.onetribe.coaching.quiz;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quiz as it is asked. */
@Schema(name = "Quiz", description = "A quiz as it is asked, without its answers")
record QuizView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "When somebody is angry") String title,
        @Schema(description = "The skill that it shows", examples = "calm-an-angry-customer")
                String skillKey,
        @Schema(
                        description = "The checklist template that it goes with",
                        examples = "an-angry-customer")
                String templateKey,
        @Schema(required = true) List<QuestionView> questions,
        @Schema(required = true, description = "Whether it can be answered", examples = "true")
                boolean active,
        @Schema(required = true, examples = "noor") String addedById,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant addedAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static QuizView of(Quiz quiz) {
        var details = quiz.details();
        return new QuizView(
                quiz.id(),
                details.title(),
                details.skillKey(),
                details.templateKey(),
                details.questions().stream().map(QuestionView::of).toList(),
                details.isActive(),
                quiz.addedById(),
                quiz.addedAt(),
                quiz.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
