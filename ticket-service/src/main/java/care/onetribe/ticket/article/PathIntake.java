package care.onetribe.ticket.article;

import care.onetribe.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Makes a path of a reply that worked, with credit to whoever found it. */
@ApplicationScoped
public class PathIntake {

    private final Articles articles;
    private final ArticleHistory history;
    private final ArticleRights rights;
    private final ArticleThemes themes;
    private final Caller caller;
    private final Clock clock;

    PathIntake(
            Articles articles,
            ArticleHistory history,
            ArticleRights rights,
            ArticleThemes themes,
            Caller caller,
            Clock clock) {
        this.articles = articles;
        this.history = history;
        this.rights = rights;
        this.themes = themes;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where the path stands now. */
    public record Taken(long articleId, long pathId) {}

    /** One more path of an article, by whoever may change it. */
    public Taken intoArticle(long articleId, PathDetails details, String foundById) {
        var article = articles.lock(articleId);
        rights.requireOwnerOrLead(article);
        var path = article.take(details, foundById, clock.instant());
        return recorded(article, path, ArticleStep.PATH_TAKEN);
    }

    /** The first path of a new draft of the caller's. */
    public Taken asArticle(ArticleDetails article, PathDetails details, String foundById) {
        var draft = new Article(themes.known(article), caller.id(), clock.instant());
        var path = draft.add(details, foundById);
        articles.persist(draft);
        return recorded(draft, path, ArticleStep.WRITTEN);
    }

    private Taken recorded(Article article, ArticlePath path, ArticleStep step) {
        articles.flush();
        history.record(article, step, caller.id(), path.foundById());
        return new Taken(article.id(), path.id());
    }
}
