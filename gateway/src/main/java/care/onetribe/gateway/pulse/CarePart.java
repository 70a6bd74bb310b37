package care.onetribe.gateway.pulse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the team's customers' concerns were addressed. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PulseCare")
record CarePart(
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate to,
        @Schema(required = true, description = "One, or none where there was no ticket")
                List<Group> groups) {

    /** The tickets of the period. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PulseCareGroup")
    record Group(
            @Schema(required = true, examples = "160") long tickets,
            @Schema(required = true) Figure concernAddressed,
            @Schema(required = true) Figure addressedAtFirstReply,
            @Schema(required = true) Figure turnarounds) {}

    /** A share, as ticket-service tells it: with its definition, its denominator, its interval. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PulseFigure")
    record Figure(
            @Schema(required = true) String definition,
            @Schema(required = true, examples = "104") long numerator,
            @Schema(required = true, examples = "148") long denominator,
            @Schema(examples = "0.7027") Double value,
            Bounds interval,
            @Schema(required = true, description = "Whether there is too little to build on")
                    boolean caution) {}

    /** Where it lies with 95 %. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PulseInterval")
    record Bounds(
            @Schema(required = true, examples = "0.6244") double low,
            @Schema(required = true, examples = "0.7704") double high) {}
}
