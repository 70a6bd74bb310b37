package care.onetribe.ticket.article;

import care.onetribe.kit.problem.Refusal;

/** What is reviewed leads somewhere. */
final class ArticleHasNoPath extends Refusal {

    private static final long serialVersionUID = 1L;

    ArticleHasNoPath() {
        super(Kind.CONFLICT, "A reviewed article has at least one path; write one first.");
    }
}
