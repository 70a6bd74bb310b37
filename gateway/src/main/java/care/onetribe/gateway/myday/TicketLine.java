package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a day shows of a ticket. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayTicket")
record TicketLine(
        @Schema(required = true, examples = "8") long id,
        @Schema(required = true, examples = "Parcel lost") String subject,
        @Schema(required = true, examples = "OPEN") String status,
        @Schema(required = true, examples = "HIGH") String priority,
        @Schema(required = true, examples = "WORRIED") String customerMood,
        @Schema(required = true) Instant lastMessageAt,
        @Schema(description = "When it comes back; absent unless it is on hold") HeldUntil hold) {

    /** Until when it rests. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayHold")
    record HeldUntil(@Schema(required = true) Instant until) {}
}
