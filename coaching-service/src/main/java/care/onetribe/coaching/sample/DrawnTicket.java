package care.onetribe.coaching.sample;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversation that was drawn, and whose it was when it was resolved. */
@Embeddable
@Schema(description = "A conversation that was drawn")
record DrawnTicket(
        @Schema(required = true, examples = "7") long ticketId,
        @Schema(required = true, description = "Who had it", examples = "mina") String memberId) {}
