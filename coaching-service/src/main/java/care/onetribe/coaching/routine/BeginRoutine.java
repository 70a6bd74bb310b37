package care.onetribe.coaching.routine;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template that comes again and again from now on. */
@Schema(description = "A template that comes again and again, for a member or for a team")
record BeginRoutine(
        @NotNull
                @Slug
                @Schema(
                        required = true,
                        pattern = Slug.PATTERN,
                        description = "A published template with a `recurrence`",
                        examples = "start-of-day")
                String templateKey,
        @Handle
                @Schema(
                        pattern = Handle.PATTERN,
                        description = "For this member; of this or of `teamId` one",
                        examples = "mina")
                String memberId,
        @Handle
                @Schema(
                        pattern = Handle.PATTERN,
                        description = "For whoever is in this team, newcomers among them")
                String teamId,
        @Schema(
                        description =
                                "The day from which the rule counts, today or later; today when"
                                        + " absent",
                        examples = "2096-03-01")
                LocalDate startsOn) {

    @AssertTrue(message = "a routine is for a member or for a team")
    @Schema(hidden = true)
    boolean isForOne() {
        return (memberId == null) != (teamId == null);
    }
}
