package care.onetribe.coaching.quiz;

import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt as those see it who may. */
@Schema(name = "QuizAttempt", description = "That somebody answered questions of a quiz")
record AttemptView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "7") long quizId,
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(required = true, description = "How many questions were answered", examples = "8")
                int answered,
        @Schema(required = true, description = "How many of them rightly", examples = "7")
                int answeredRight,
        @Schema(required = true) List<AnswerResult> results,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant attemptedAt)
        implements Versioned {

    /** Always the first: an attempt never changes. */
    @Override
    public String version() {
        return "0";
    }
}
