package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The caller will rehearse a scenario.
 *
 * @param partnerId null to walk its script alone
 * @param observerId null when nobody watches
 */
@Schema(description = "You will rehearse a scenario")
record PlanRehearsal(
        @NotNull @Min(1) @Schema(required = true, minimum = "1", examples = "1") Long scenarioId,
        @Handle
                @Schema(
                        description = "Who plays the customer; absent to walk the script alone",
                        pattern = Handle.PATTERN)
                String partnerId,
        @Handle
                @Schema(
                        description = "Who watches; absent when nobody does",
                        pattern = Handle.PATTERN)
                String observerId) {}
