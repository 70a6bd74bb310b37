package care.onetribe.ticket.article;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may do what with articles; the only place that says so. Everybody of the tribe reads all of
 * them, drafts too, so that they can be made better before they count, and writes new ones. The
 * owner, leads and admins change, review, give away and retire one. The public reads what is
 * reviewed and written for it.
 */
@ApplicationScoped
class ArticleRights {

    private final Caller caller;

    ArticleRights(Caller caller) {
        this.caller = caller;
    }

    /**
     * @throws Forbidden unless the caller answers for it, or is a lead or an admin
     */
    void requireOwnerOrLead(Article article) {
        if (!caller.id().equals(article.ownerId()) && !caller.isAny(Role.LEAD, Role.ADMIN)) {
            throw new Forbidden(
                    "Only %s, who answers for it, a lead or an admin may do that."
                            .formatted(article.ownerId()));
        }
    }
}
