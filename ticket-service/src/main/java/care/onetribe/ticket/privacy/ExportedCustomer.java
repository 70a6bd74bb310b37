package care.onetribe.ticket.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an export looks like, for the document; it is written row by row and never held. */
@Schema(
        description =
                "All that is held of a customer. Besides what is listed here there is a list for each"
                        + " further kind of thing.")
record ExportedCustomer(
        @Schema(required = true, examples = "7") long customerId,
        @Schema(required = true) Instant exportedAt,
        @Schema(required = true) List<Map<String, Object>> customer,
        @Schema(required = true) List<Map<String, Object>> tickets,
        @Schema(required = true) List<Map<String, Object>> messages,
        @Schema(required = true) List<Map<String, Object>> handovers,
        @Schema(required = true) List<Map<String, Object>> resumeNotes,
        @Schema(required = true) List<Map<String, Object>> feedback) {}
