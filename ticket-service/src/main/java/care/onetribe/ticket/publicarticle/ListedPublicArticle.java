package care.onetribe.ticket.publicarticle;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as a list shows it to everybody. */
@Schema(name = "ListedPublicArticle", description = "A public article without its paths")
record ListedPublicArticle(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "What can I do when a parcel is lost?") String question,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant changedAt) {}
