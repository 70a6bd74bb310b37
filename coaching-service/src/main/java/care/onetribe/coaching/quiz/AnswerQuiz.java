package care.onetribe.coaching.quiz;

import static java.util.stream.Collectors.toMap;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** The caller answers all questions of a quiz, or some. */
@Schema(
        description =
                "Answers to all questions of a quiz, or to some, such as those that came back")
record AnswerQuiz(
        @NotNull @Size(min = 1, max = 50) @Schema(required = true, minItems = 1, maxItems = 50)
                List<@NotNull @Valid Answer> answers) {

    /** An answer to one question. */
    @Schema(name = "QuizAnswer", description = "An answer to one question")
    record Answer(
            @NotNull
                    @Slug
                    @Schema(required = true, pattern = Slug.PATTERN, examples = "first-words")
                    String questionKey,
            @NotNull
                    @Size(min = 1, max = 10)
                    @UniqueElements
                    @Schema(
                            required = true,
                            minItems = 1,
                            maxItems = 10,
                            uniqueItems = true,
                            description = "Keys of all choices that you find right",
                            examples = "[\"a\"]")
                    List<@NotNull @Slug String> chosen) {}

    @AssertTrue(message = "a question can be answered once only")
    @Schema(hidden = true)
    boolean isUnambiguous() {
        if (answers == null) {
            return true;
        }
        var keys = answers.stream().filter(Objects::nonNull).map(Answer::questionKey).toList();
        return keys.stream().distinct().count() == keys.size();
    }

    /** What was chosen, by the keys of the questions. */
    Map<String, List<String>> chosenByQuestion() {
        return answers.stream().collect(toMap(Answer::questionKey, Answer::chosen));
    }
}
