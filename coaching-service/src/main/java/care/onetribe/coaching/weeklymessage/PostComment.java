package care.onetribe.coaching.weeklymessage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * Something is said to a point.
 *
 * @param inReplyToId a comment on the same point, or null to begin a thread
 */
@Schema(description = "Something is said to a point of the message")
record PostComment(
        @NotNull
                @Min(1)
                @Max(10)
                @Schema(required = true, description = "Number of the point", examples = "1")
                Integer point,
        @NotNull
                @NotBlank
                @CodePointLength(max = 2_000)
                @Schema(
                        required = true,
                        maxLength = 2_000,
                        examples = "Last week, with the parcel that was never ordered.")
                String text,
        @Min(1)
                @Schema(
                        description = "The comment on the same point that it answers",
                        minimum = "1")
                Long inReplyToId) {}
