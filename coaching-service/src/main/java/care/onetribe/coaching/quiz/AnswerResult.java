package care.onetribe.coaching.quiz;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question was answered, and what would have been right. */
@Schema(
        name = "QuizAnswerResult",
        description = "How a question was answered, and what would have been right")
record AnswerResult(
        @Schema(required = true, examples = "first-words") String questionKey,
        @Schema(required = true, examples = "A customer writes in capitals. What comes first?")
                String text,
        @Schema(required = true, examples = "[\"b\"]") List<String> chosen,
        @Schema(
                        required = true,
                        description = "Whether exactly the right choices were made",
                        examples = "false")
                boolean right,
        @Schema(required = true, examples = "[\"a\"]") List<String> rightChoices,
        @Schema(required = true, examples = "Who feels heard can listen.") String explanation,
        @Schema(
                        description = "The day on which it comes back; absent when it does not",
                        examples = "2026-03-02")
                LocalDate comesBackOn) {}
