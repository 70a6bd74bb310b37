package care.onetribe.recognition;

import care.onetribe.kit.feed.FeedResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/recognition-events")
@Tag(name = "Events", description = "What happened, for other systems")
class RecognitionEventsResource extends FeedResource {}
