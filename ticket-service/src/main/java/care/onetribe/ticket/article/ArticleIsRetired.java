package care.onetribe.ticket.article;

import care.onetribe.kit.problem.Refusal;

/** What is retired stays as it was. */
final class ArticleIsRetired extends Refusal {

    private static final long serialVersionUID = 1L;

    ArticleIsRetired(Long id) {
        super(
                Kind.CONFLICT,
                "Article %d is retired. Take its retirement back to work on it again."
                        .formatted(id));
    }
}
