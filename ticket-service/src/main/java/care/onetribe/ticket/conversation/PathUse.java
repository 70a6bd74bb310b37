package care.onetribe.ticket.conversation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which path of an article a reply used, and how.
 *
 * @param pathId the path that was used or left; null for what came of none
 */
@Schema(description = "Which path of an article a reply used, and how")
record PathUse(
        @Schema(
                        description =
                                "A path of an article; with `OFF_SCRIPT` the one that was left, or"
                                        + " absent where there was none",
                        examples = "12")
                Long pathId,
        @NotNull @Schema(required = true, examples = "ADAPTED") HowUsed how) {

    @AssertTrue(message = "names the path unless the reply is OFF_SCRIPT")
    @Schema(hidden = true)
    boolean isPathNamed() {
        return pathId != null || how == null || how == HowUsed.OFF_SCRIPT;
    }
}
