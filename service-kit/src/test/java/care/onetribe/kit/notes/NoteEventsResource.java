package care.onetribe.kit.notes;

import care.onetribe.kit.feed.FeedResource;
import jakarta.ws.rs.Path;

@Path("/note-events")
class NoteEventsResource extends FeedResource {}
