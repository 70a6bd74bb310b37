package care.onetribe.ticket.publicarticle;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.article.ArticleList;
import care.onetribe.ticket.article.Articles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What everybody may read. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class PublicArticleDesk {

    private final Articles articles;
    private final ArticleList list;

    PublicArticleDesk(Articles articles, ArticleList list) {
        this.articles = articles;
        this.list = list;
    }

    Page<ListedPublicArticle> list(String q, PageRequest request) {
        return list.forThePublic(q, request)
                .map(it -> new ListedPublicArticle(it.id(), it.question(), it.changedAt()));
    }

    PublicArticle show(long id) {
        return PublicArticle.of(articles.forThePublic(id));
    }
}
