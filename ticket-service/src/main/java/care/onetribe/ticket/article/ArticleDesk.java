package care.onetribe.ticket.article;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.missedsearch.MissedSearches;
import care.onetribe.ticket.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** What can be done with articles; each change is one transaction. */
@ApplicationScoped
@Transactional
class ArticleDesk {

    private final Articles articles;
    private final ArticleRevisions revisions;
    private final ArticleList list;
    private final ArticleHistory history;
    private final ArticleRights rights;
    private final ArticleThemes themes;
    private final MissedSearches missed;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    ArticleDesk(
            Articles articles,
            ArticleRevisions revisions,
            ArticleList list,
            ArticleHistory history,
            ArticleRights rights,
            ArticleThemes themes,
            MissedSearches missed,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.list = list;
        this.history = history;
        this.rights = rights;
        this.themes = themes;
        this.missed = missed;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    ArticleView write(ArticleDetails details) {
        var article = new Article(themes.known(details), caller.id(), clock.instant());
        articles.persist(article);
        return recorded(article, ArticleStep.WRITTEN);
    }

    @Transactional(TxType.SUPPORTS)
    ArticleView show(long id) {
        return ArticleView.of(articles.require(id));
    }

    /** Words that find nothing, whatever else there is, are remembered without a person. */
    @Transactional(TxType.SUPPORTS)
    Page<ListedArticle> list(ArticleFilter filter, PageRequest request) {
        var page = list.page(filter, request);
        if (filter.isOnlyWords() && request.cursor() == null && page.items().isEmpty()) {
            missed.remember(filter.q());
        }
        return page;
    }

    ArticleView change(long id, MergePatch patch, Precondition precondition) {
        var article = locked(id);
        precondition.require(article::version);
        var before = article.details();
        var after = patch.applyTo(before);
        if (after.equals(before)) {
            return ArticleView.of(article);
        }
        article.change(themes.known(after), clock.instant());
        return recorded(article, ArticleStep.CHANGED);
    }

    ArticleView give(long id, GiveArticle request, Precondition precondition) {
        var article = stepping(id, precondition);
        if (roster.hasLeft(request.memberId())) {
            throw new ArticleOwnerHasLeft(request.memberId());
        }
        article.give(request.memberId(), clock.instant());
        return recorded(article, ArticleStep.GIVEN);
    }

    ArticleView review(long id, ReviewArticle request, Precondition precondition) {
        var article = stepping(id, precondition);
        article.review(request.reviewOn(), clock.instant());
        return recorded(article, ArticleStep.REVIEWED);
    }

    ArticleView retire(long id, RetireArticle request, Precondition precondition) {
        var article = stepping(id, precondition);
        article.retire(request.reason(), clock.instant());
        return recorded(article, ArticleStep.RETIRED);
    }

    ArticleView redraft(long id, Precondition precondition) {
        var article = stepping(id, precondition);
        article.redraft(clock.instant());
        return recorded(article, ArticleStep.REDRAFTED);
    }

    @Transactional(TxType.SUPPORTS)
    Page<ListedRevision> revisions(long id, PageRequest request) {
        articles.require(id);
        return revisions.page(id, request);
    }

    @Transactional(TxType.SUPPORTS)
    RevisionView revision(long id, long number) {
        return revisions.view(id, number);
    }

    private Article stepping(long id, Precondition precondition) {
        var article = locked(id);
        precondition.honour(article::version);
        return article;
    }

    private Article locked(long id) {
        var article = articles.lock(id);
        rights.requireOwnerOrLead(article);
        return article;
    }

    /** Written first: paths get their ids from the database. */
    private ArticleView recorded(Article article, ArticleStep step) {
        articles.flush();
        history.record(article, step, caller.id());
        return ArticleView.of(article);
    }
}
