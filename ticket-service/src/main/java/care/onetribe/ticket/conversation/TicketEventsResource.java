package care.onetribe.ticket.conversation;

import care.onetribe.kit.feed.FeedResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ticket-events")
@Tag(name = "Events", description = "What happened, for other systems")
class TicketEventsResource extends FeedResource {}
