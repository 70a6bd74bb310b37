package care.onetribe.coaching.rehearsal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the caller is willing to show a rehearsal in which they took part. */
@Schema(description = "Whether you are willing to show it")
record Sharing(@NotNull @Schema(required = true, examples = "true") Boolean willing) {}
