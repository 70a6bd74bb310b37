package care.onetribe.coaching.weeklymessage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What may be changed of a comment. */
@Schema(name = "WeeklyCommentDetails", description = "What may be changed of a comment")
record CommentDetails(
        @NotNull
                @NotBlank
                @CodePointLength(max = 2_000)
                @Schema(
                        required = true,
                        maxLength = 2_000,
                        examples = "Last week, with the parcel that was never ordered.")
                String text) {}
