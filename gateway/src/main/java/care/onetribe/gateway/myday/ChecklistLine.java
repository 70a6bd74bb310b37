package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checklist that is due. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayChecklist")
record ChecklistLine(
        @Schema(required = true, examples = "9") long id,
        @Schema(required = true) Template template,
        LocalDate dueOn,
        Instant dueAt,
        @Schema(required = true) Progress progress) {

    /** What it was made from. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayChecklistTemplate")
    record Template(
            @Schema(required = true, examples = "first-week") String key,
            @Schema(required = true, examples = "The first week") String title) {}

    /** How far it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayChecklistProgress")
    record Progress(
            @Schema(required = true, examples = "8") int items,
            @Schema(required = true, examples = "5") int done) {}
}
