package care.onetribe.ticket.conversation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which messages of a ticket a list shows, and in which order.
 *
 * @param kinds all when none is given
 */
record MessageFilter(
        @QueryParam("kind") @Parameter(description = "All kinds when absent")
                List<MessageKind> kinds,
        @QueryParam("order")
                @DefaultValue("OLDEST_FIRST")
                @Parameter(description = "In the order in which they were said, or the other way")
                Order order) {

    enum Order {
        OLDEST_FIRST,
        NEWEST_FIRST
    }

    List<MessageKind> kindsOrAll() {
        return kinds == null || kinds.isEmpty() ? List.of(MessageKind.values()) : kinds;
    }
}
