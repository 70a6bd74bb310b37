package care.onetribe.coaching.sample;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sample with what was drawn, and all that it takes to check the draw. */
@Schema(name = "ReviewSample", description = "A sample with all that it takes to check the draw")
record ReviewSampleView(
        @JsonUnwrapped ListedSample sample,
        @Schema(
                        required = true,
                        description =
                                "Candidates come in the order of the SHA-256, in hexadecimal digits,"
                                        + " of `seed:ticketId`; the first ones of each member were"
                                        + " drawn. Members take turns in the order of the SHA-256 of"
                                        + " `seed:memberId`.",
                        examples = "9f86d081884c7d659a2feaa0c55ad015")
                String seed,
        @Schema(required = true, description = "In the order of the turns")
                List<MemberShare> shares,
        @Schema(required = true) List<DrawnTicket> tickets)
        implements Versioned {

    /** A sample never changes. */
    @Override
    public String version() {
        return seed;
    }
}
