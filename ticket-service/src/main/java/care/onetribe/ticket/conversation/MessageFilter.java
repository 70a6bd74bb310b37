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
        OLDEST_FIRST("asc", ">"),
        NEWEST_FIRST("desc", "<");

        private final String direction;
        private final String beyond;

        Order(String direction, String beyond) {
            this.direction = direction;
            this.beyond = beyond;
        }

        /** From the beginning, in HQL. */
        String first() {
            return " order by sentAt %1$s, id %1$s".formatted(direction);
        }

        /** Behind the message of a time {@code ?3} and an id {@code ?4}, in HQL. */
        String behind() {
            return " and sentAt %1$s= ?3 and (sentAt %1$s ?3 or id %1$s ?4)".formatted(beyond)
                    + first();
        }
    }

    List<MessageKind> kindsOrAll() {
        return kinds == null || kinds.isEmpty() ? List.of(MessageKind.values()) : kinds;
    }
}
