package care.onetribe.gateway.myday;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer who waits to hear that what they reported is fixed. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "MyDayFollowUp")
record FollowUpLine(
        @Schema(required = true, examples = "3") long id,
        @Schema(required = true, examples = "8") long ticketId,
        @Schema(required = true) Name theme,
        @Schema(required = true) Name customer,
        @Schema(required = true) Instant madeAt) {

    /** Of a theme or a customer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "MyDayName")
    record Name(
            @Schema(required = true, examples = "7") long id,
            @Schema(required = true, examples = "Alexis Morgan") String name) {}
}
