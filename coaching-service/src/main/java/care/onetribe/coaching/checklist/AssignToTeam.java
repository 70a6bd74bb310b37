package care.onetribe.coaching.checklist;

import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checklist for everybody of a team. */
@Schema(description = "A checklist for everybody of a team")
record AssignToTeam(
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "It is made from the newest version of this template",
                        examples = "an-angry-customer")
                String templateKey,
        @Schema(
                        description =
                                "The last day for it where each of them is, today or later; as the"
                                        + " template says when absent",
                        examples = "2096-03-01")
                LocalDate dueOn) {}
