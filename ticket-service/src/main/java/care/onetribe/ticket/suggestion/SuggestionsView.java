package care.onetribe.ticket.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may help with a ticket, the best first. */
@Schema(name = "TicketSuggestions", description = "What may help with a ticket, the best first")
record SuggestionsView(
        @Schema(required = true, description = "Reviewed ones, at most five")
                List<SuggestedArticle> articles,
        @Schema(required = true, description = "Resolved ones that are yours to see, at most five")
                List<SuggestedTicket> tickets) {}
