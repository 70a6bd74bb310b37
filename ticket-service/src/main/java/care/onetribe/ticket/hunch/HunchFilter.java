package care.onetribe.ticket.hunch;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which hunches a list shows.
 *
 * @param scope null for the caller's own
 */
record HunchFilter(
        @QueryParam("scope")
                @Parameter(
                        description =
                                "`MINE` when absent; `TEAM` for those of your team; `ALL` is for"
                                        + " leads and admins",
                        example = "TEAM")
                HunchScope scope,
        @QueryParam("status") @Parameter(description = "In this state", example = "OPEN")
                HunchStatus status,
        @QueryParam("theme") @Parameter(description = "About this theme", example = "4") Long theme,
        @QueryParam("customer") @Parameter(description = "About this customer", example = "7")
                Long customer,
        @QueryParam("earlyWarning")
                @Parameter(description = "Part of this early warning", example = "2")
                Long earlyWarning) {

    HunchScope scopeOrMine() {
        return scope == null ? HunchScope.MINE : scope;
    }
}
