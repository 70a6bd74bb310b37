package care.onetribe.ticket.article;

import care.onetribe.kit.problem.Refusal;

/** Nobody answers for an article who is not there. */
final class ArticleOwnerHasLeft extends Refusal {

    private static final long serialVersionUID = 1L;

    ArticleOwnerHasLeft(String memberId) {
        super(Kind.CONFLICT, "%s has left; name somebody who is there.".formatted(memberId));
    }
}
