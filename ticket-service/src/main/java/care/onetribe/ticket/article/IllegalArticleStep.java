package care.onetribe.ticket.article;

import care.onetribe.kit.problem.Refusal;

/** A step that its status does not allow. */
final class IllegalArticleStep extends Refusal {

    private static final long serialVersionUID = 1L;

    IllegalArticleStep(ArticleStatus from, ArticleStatus to) {
        super(Kind.CONFLICT, "An article that is %s cannot become %s.".formatted(from, to));
    }
}
