package care.onetribe.coaching.supportgap;

import care.onetribe.kit.identity.Handle;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which support gaps a list shows.
 *
 * @param owner of any of these members; {@code none} for those that nobody cares for
 */
record GapFilter(
        @QueryParam("status")
                @Parameter(description = "In any of these states", example = "REPORTED")
                List<GapStatus> status,
        @QueryParam("owner")
                @Parameter(
                        description =
                                "Cared for by any of these members; `none` for those that nobody"
                                        + " cares for",
                        example = "none")
                List<@Handle String> owner,
        @QueryParam("reporter")
                @Parameter(description = "Reported by any of these members", example = "mina")
                List<@Handle String> reporter,
        @QueryParam("team")
                @Parameter(description = "Reported from any of these teams", example = "north")
                List<@Handle String> team,
        @QueryParam("ticket") @Parameter(description = "Shown by this ticket", example = "7")
                Long ticket,
        @QueryParam("checklist")
                @Parameter(description = "Shown by an item of this checklist", example = "12")
                Long checklist) {

    private static final String NONE = "none";

    boolean withoutOwner() {
        return owner.contains(NONE);
    }
}
