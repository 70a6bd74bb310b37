package care.onetribe.coaching.lesson;

import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/** What a lesson says. */
@Schema(description = "What a lesson says; of what happened, never of who was at fault")
record LessonDetails(
        @NotBlank
                @CodePointLength(max = 120)
                @Schema(required = true, maxLength = 120, examples = "A depot has two doors")
                String title,
        @NotBlank
                @CodePointLength(max = 4000)
                @Schema(
                        required = true,
                        maxLength = 4000,
                        examples = "We sent the carrier to the wrong door twice.")
                String whatHappened,
        @NotBlank
                @CodePointLength(max = 4000)
                @Schema(
                        required = true,
                        maxLength = 4000,
                        examples = "The address alone does not say which door is open.")
                String whatWeLearned,
        @NotBlank
                @CodePointLength(max = 4000)
                @Schema(
                        required = true,
                        maxLength = 4000,
                        examples = "We ask for the door and write it into the order.")
                String whatWeChange,
        @Positive
                @Schema(
                        minimum = "1",
                        description = "The ticket that it came from; absent for none",
                        examples = "7")
                Long ticketId,
        @NotNull
                @Size(max = 5)
                @UniqueElements
                @Schema(
                        required = true,
                        uniqueItems = true,
                        maxItems = 5,
                        description = "Skills that whoever shares it shows by it",
                        examples = "[\"share-knowledge\"]")
                List<@NotNull @Slug String> skillKeys) {}
