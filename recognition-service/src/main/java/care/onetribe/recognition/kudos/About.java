package care.onetribe.recognition.kudos;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a kudos was given for. */
@Schema(description = "What it was given for")
record About(
        @NotNull @Schema(required = true, examples = "TICKET") Kind kind,
        @Size(min = 1, max = 64) @Schema(examples = "7") String id,
        @Size(min = 1, max = 200) @Schema(examples = "My parcel has not arrived") String label) {

    enum Kind {
        TICKET,
        GOAL,
        LESSON,
        CHECKLIST,
        OTHER
    }
}
