package care.onetribe.coaching.quiz;

import static java.util.stream.Collectors.toSet;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A question with its answers. It is the same question as long as it has the same key. */
@Schema(name = "QuizQuestionWithAnswers", description = "A question with its right answers")
record Question(
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "Keep it when you mend the wording: repetition goes by it",
                        examples = "first-words")
                String key,
        @NotBlank
                @CodePointLength(max = 1000)
                @Schema(
                        required = true,
                        maxLength = 1000,
                        examples = "A customer writes in capitals. What comes first?")
                String text,
        @NotNull
                @Size(min = 2, max = 10)
                @Schema(required = true, minItems = 2, maxItems = 10, examples = CHOICES)
                List<@NotNull @Valid Choice> choices,
        @NotBlank
                @CodePointLength(max = 2000)
                @Schema(
                        required = true,
                        maxLength = 2000,
                        description = "Why it is right; shown after answering",
                        examples = "Who feels heard can listen.")
                String explanation) {

    private static final String CHOICES =
            """
            [{"key": "a", "text": "Name what they feel, then ask what happened.", "right": true},
             {"key": "b", "text": "Ask them not to shout.", "right": false}]
            """;

    @AssertTrue(message = "at least one of the choices must be right")
    @Schema(hidden = true)
    boolean isAnswerable() {
        return choices == null || given().anyMatch(choice -> Boolean.TRUE.equals(choice.right()));
    }

    @AssertTrue(message = "every choice must have a key of its own")
    @Schema(hidden = true)
    boolean isUnambiguous() {
        return choices == null || given().map(Choice::key).distinct().count() == given().count();
    }

    /** Validation looks at the whole even where a part of it is missing. */
    private Stream<Choice> given() {
        return choices.stream().filter(Objects::nonNull);
    }

    Set<String> choiceKeys() {
        return choices.stream().map(Choice::key).collect(toSet());
    }

    Set<String> rightKeys() {
        return choices.stream().filter(Choice::right).map(Choice::key).collect(toSet());
    }
}
