package care.onetribe.gateway.growth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lesson that the member wrote: those not shared are seen by themself alone. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "GrowthLesson")
record LessonLine(
        @Schema(required = true, examples = "6") long id,
        @Schema(required = true, examples = "Ask before you promise") String title,
        @Schema(required = true) Instant writtenAt,
        Instant sharedAt) {}
