package care.onetribe.gateway.pulse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has not been seen for a while, in no order of merit. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "PulseAppreciation")
record SeenPart(
        @Schema(required = true, examples = "30") int days,
        @Schema(required = true, examples = "8") int members,
        @Schema(required = true, examples = "[\"noor\"]") List<String> notSeenIds,
        @Schema(description = "Share of members who were; absent where nobody is")
                Share recognised) {

    /** A share with its number and its 95 % interval. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "PulseShare")
    record Share(
            @Schema(required = true, examples = "0.875") double share,
            @Schema(required = true, examples = "7") long count,
            @Schema(required = true, examples = "8") long of,
            @Schema(required = true, examples = "0.5291") double low,
            @Schema(required = true, examples = "0.9776") double high) {}
}
