package care.onetribe.ticket.listing;

import care.onetribe.kit.text.Snippet;
import care.onetribe.ticket.conversation.TicketView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A ticket in a list.
 *
 * @param snippet present in a search
 */
@Schema(description = "A ticket in a list")
record ListedTicket(
        @JsonUnwrapped TicketView ticket,
        @Schema(description = "Present in a search with `q`") Snippet snippet) {}
