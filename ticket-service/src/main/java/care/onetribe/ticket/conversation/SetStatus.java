package care.onetribe.ticket.conversation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket waits, rests or goes on, without a reply. */
@Schema(description = "A ticket waits, rests or goes on, without a reply")
record SetStatus(
        @NotNull @Schema(required = true, examples = "WAITING_ON_CUSTOMER") Working status,
        @Valid @Schema(description = "Needed with ON_HOLD") Hold hold) {

    /** The statuses that are set by hand; all others come of a step of their own. */
    enum Working {
        OPEN,
        WAITING_ON_CUSTOMER,
        ON_HOLD
    }

    @AssertTrue(message = "hold with its reason and until goes with ON_HOLD, and only with it")
    @Schema(hidden = true)
    boolean isHoldWithStatus() {
        return (status == Working.ON_HOLD) == (hold != null);
    }
}
