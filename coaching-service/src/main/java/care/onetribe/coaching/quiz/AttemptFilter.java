package care.onetribe.coaching.quiz;

import care.onetribe.kit.identity.Handle;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which attempts a list shows.
 *
 * @param member whose, or null for the caller's own
 */
record AttemptFilter(
        @QueryParam("member")
                @Parameter(
                        description = "Of this member; of yourself when absent",
                        example = "mina")
                @Handle
                String member,
        @QueryParam("quiz") @Parameter(description = "At this quiz", example = "7") Long quiz) {}
