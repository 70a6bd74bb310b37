package care.onetribe.ticket.article;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes every change of an article down, whole as a revision and without words as an event. */
@ApplicationScoped
class ArticleHistory {

    private final ArticleRevisions revisions;
    private final Outbox outbox;

    ArticleHistory(ArticleRevisions revisions, Outbox outbox) {
        this.revisions = revisions;
        this.outbox = outbox;
    }

    void record(Article article, ArticleStep step, String byId) {
        record(article, step, byId, null);
    }

    /**
     * @param foundById whom a path is owed to, or null
     */
    void record(Article article, ArticleStep step, String byId, String foundById) {
        revisions.keep(article, step, byId);
        outbox.record(
                new Event(
                        "article." + step.event(),
                        "articles/" + article.id(),
                        article.changedAt(),
                        byId,
                        new StepData(
                                article.id(),
                                article.revision(),
                                article.status(),
                                article.details().audience(),
                                article.ownerId(),
                                foundById)));
    }

    private record StepData(
            long articleId,
            int revision,
            ArticleStatus status,
            Audience audience,
            String ownerId,
            String foundById) {}
}
