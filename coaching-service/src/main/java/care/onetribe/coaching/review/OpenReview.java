package care.onetribe.coaching.review;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller reviews a colleague's conversation. */
@Schema(description = "A colleague's conversation to be reviewed by the caller")
record OpenReview(
        @NotNull
                @Handle
                @Schema(
                        required = true,
                        pattern = Handle.PATTERN,
                        description = "Whose part in the conversation is looked at",
                        examples = "mina")
                String memberId,
        @NotNull @Positive @Schema(required = true, minimum = "1", examples = "7") Long ticketId,
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "The card; its latest version is used",
                        examples = "care-conversation")
                String scorecardKey,
        @Positive
                @Schema(
                        minimum = "1",
                        description =
                                "The sample that the conversation was drawn in; absent when it was"
                                        + " picked by hand",
                        examples = "3")
                Long sampleId) {}
