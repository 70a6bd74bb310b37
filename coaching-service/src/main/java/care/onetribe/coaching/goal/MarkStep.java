package care.onetribe.coaching.goal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step was done, or was not after all. */
@Schema(name = "MarkGoalStep", description = "A step was done, or was not after all")
record MarkStep(@NotNull @Schema(required = true, examples = "true") Boolean done) {}
