package care.onetribe.coaching.quiz;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions of a quiz with their right answers, for those who write quizzes. */
@Schema(name = "QuizAnswerKey", description = "The questions of a quiz with their right answers")
record AnswerKey(
        @Schema(required = true, examples = "7") long quizId,
        @Schema(required = true) List<Question> questions,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static AnswerKey of(Quiz quiz) {
        return new AnswerKey(quiz.id(), quiz.questions(), quiz.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
