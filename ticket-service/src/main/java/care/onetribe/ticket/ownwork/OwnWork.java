package care.onetribe.ticket.ownwork;

import care.onetribe.ticket.conversation.TicketView;
import care.onetribe.ticket.wordback.FollowUpView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of somebody's tickets a day begins with. */
@Schema(description = "What of your tickets a day begins with")
record OwnWork(
        @Schema(description = "Absent while nothing is in your focus") FocusedWork focus,
        @Schema(
                        required = true,
                        description =
                                "Yours that are not resolved, the 25 most urgent at most; what is due"
                                        + " first: where a customer waits, then what comes back from"
                                        + " hold, then what waits for a customer")
                List<TicketView> tickets,
        @Schema(required = true, description = "Customers who wait for word from you, at most 25")
                List<FollowUpView> followUps) {}
