package care.onetribe.ticket.wordback;

import care.onetribe.kit.identity.Handle;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which follow-ups a list shows. */
record FollowUpFilter(
        @QueryParam("theme") @Parameter(description = "Id of a theme", example = "4") Long theme,
        @QueryParam("status") @Parameter(description = "All when absent")
                List<FollowUpStatus> status,
        @QueryParam("owner")
                @Parameter(description = "Who has the ticket", example = "mina")
                @Handle
                String owner,
        @QueryParam("team")
                @Parameter(description = "Whose ticket it is", example = "north")
                @Handle
                String team) {}
