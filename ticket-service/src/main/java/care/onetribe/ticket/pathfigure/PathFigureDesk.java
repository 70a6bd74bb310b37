package care.onetribe.ticket.pathfigure;

import care.onetribe.ticket.article.Articles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Shows what became of paths. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class PathFigureDesk {

    private final Articles articles;
    private final PathFigures figures;

    PathFigureDesk(Articles articles, PathFigures figures) {
        this.articles = articles;
        this.figures = figures;
    }

    PathFiguresView ofArticle(long id) {
        return new PathFiguresView(id, figures.of(articles.require(id).pathIds()));
    }
}
