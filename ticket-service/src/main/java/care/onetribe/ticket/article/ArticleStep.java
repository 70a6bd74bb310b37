package care.onetribe.ticket.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to an article, and how others hear of it. */
@Schema(name = "ArticleStep")
enum ArticleStep {
    WRITTEN("written"),
    CHANGED("changed"),
    /** A path came of a reply that worked. */
    PATH_TAKEN("path-taken"),
    GIVEN("given-away"),
    REVIEWED("reviewed"),
    RETIRED("retired"),
    REDRAFTED("redrafted");

    private final String event;

    ArticleStep(String event) {
        this.event = event;
    }

    /** Type of the event without what it is about. */
    String event() {
        return event;
    }
}
