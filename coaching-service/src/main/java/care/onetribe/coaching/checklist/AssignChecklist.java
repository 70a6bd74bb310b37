package care.onetribe.coaching.checklist;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checklist for a member. */
@Schema(description = "A checklist for a member")
record AssignChecklist(
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "It is made from the newest version of this template",
                        examples = "first-week")
                String templateKey,
        @NotNull
                @Handle
                @Schema(
                        required = true,
                        pattern = Handle.PATTERN,
                        description = "Whose it is; your own handle to take it up yourself",
                        examples = "mina")
                String memberId,
        @Schema(
                        description =
                                "The last day for it where the member is, today or later; as the"
                                        + " template says when absent",
                        examples = "2096-03-01")
                LocalDate dueOn) {}
