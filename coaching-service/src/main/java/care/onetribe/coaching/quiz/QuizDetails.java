package care.onetribe.coaching.quiz;

import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** A quiz as coaches write it, with the right answers. */
@Schema(description = "A quiz as coaches write it, with the right answers")
record QuizDetails(
        @NotBlank
                @CodePointLength(max = 120)
                @Schema(required = true, maxLength = 120, examples = "When somebody is angry")
                String title,
        @Slug
                @Schema(
                        pattern = Slug.PATTERN,
                        description = "The skill that it shows; of this or of `templateKey` one",
                        examples = "calm-an-angry-customer")
                String skillKey,
        @Slug
                @Schema(
                        pattern = Slug.PATTERN,
                        description = "The checklist template that it goes with",
                        examples = "an-angry-customer")
                String templateKey,
        @NotNull @Size(min = 1, max = 50) @Schema(required = true, minItems = 1, maxItems = 50)
                List<@NotNull @Valid Question> questions,
        @Schema(
                        description =
                                "Whether it can be answered; true when absent. What was answered of"
                                        + " a retired one is kept.",
                        examples = "true")
                Boolean active) {

    @AssertTrue(message = "a quiz goes with a skill or a template, or with both")
    @Schema(hidden = true)
    boolean isAttached() {
        return skillKey != null || templateKey != null;
    }

    @AssertTrue(message = "every question must have a key of its own")
    @Schema(hidden = true)
    boolean isUnambiguous() {
        if (questions == null) {
            return true;
        }
        var keys = questions.stream().filter(Objects::nonNull).map(Question::key).toList();
        return keys.stream().distinct().count() == keys.size();
    }

    boolean isActive() {
        return active == null || active;
    }
}
