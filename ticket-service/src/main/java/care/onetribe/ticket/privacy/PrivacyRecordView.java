package care.onetribe.ticket.privacy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who exported or erased what is held of a customer, and when. */
@Schema(name = "PrivacyRecord", description = "Who exported or erased what is held of a customer")
record PrivacyRecordView(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "7") long customerId,
        @Schema(required = true, examples = "ERASURE") PrivacyKind kind,
        @Schema(required = true, examples = "lea") String byId,
        @Schema(required = true) Instant at) {}
