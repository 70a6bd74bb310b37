package care.onetribe.coaching;

import care.onetribe.kit.feed.FeedResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened in coaching-service, for other services and integrators. */
@Path("/coaching-events")
@Tag(name = "Events", description = "What happened, for other systems")
class CoachingEventsResource extends FeedResource {}
