package care.onetribe.coaching.checklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version of its template that a checklist goes on with. */
@Schema(
        name = "MoveChecklistUp",
        description = "The version of its template that a checklist goes on with")
record MoveUp(
        @NotNull
                @Min(1)
                @Max(999_999_999)
                @Schema(required = true, minimum = "1", maximum = "999999999", examples = "2")
                Integer number) {}
