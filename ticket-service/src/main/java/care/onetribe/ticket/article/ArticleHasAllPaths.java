package care.onetribe.ticket.article;

import care.onetribe.kit.problem.Refusal;

/** An article that offers too much leads nowhere. */
final class ArticleHasAllPaths extends Refusal {

    private static final long serialVersionUID = 1L;

    ArticleHasAllPaths(Long id) {
        super(
                Kind.CONFLICT,
                "Article %d has all the paths it can have; take one out, or write another article."
                        .formatted(id));
    }
}
