package care.onetribe.coaching.day;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody wants of a day. */
@Schema(description = "What you want of the day; nobody else reads it")
public record Intention(
        @Schema(required = true) LocalDate date,
        @Schema(examples = "Ask one more question before I answer") String intention) {}
