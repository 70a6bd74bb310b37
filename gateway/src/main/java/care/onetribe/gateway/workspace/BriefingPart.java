package care.onetribe.gateway.workspace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a workspace shows of a briefing. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "WorkspaceBriefing")
record BriefingPart(
        @Schema(required = true) Outcome expectation,
        @Schema(required = true, description = "What was done, the latest first") List<Word> done,
        @Schema(description = "What comes next; absent when nobody said") Word next,
        @Schema(required = true, description = "What the customer was told, the latest first")
                List<Word> customerTold) {

    /** What the customer is after. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "WorkspaceExpectation")
    record Outcome(
            @Schema(required = true, examples = "ASSUMED") String certainty,
            @Schema(examples = "Wants the parcel sent again before Friday") String text) {}

    /** Something that somebody wrote down. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(name = "WorkspaceWord")
    record Word(
            @Schema(required = true) Instant at,
            @Schema(examples = "mina") String memberId,
            @Schema(required = true, examples = "Asked the carrier") String text) {}
}
