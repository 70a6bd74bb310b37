package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What a team says to the points of its message; each method is one transaction. */
@ApplicationScoped
@Transactional
class CommentDesk {

    private final WeeklyComments comments;
    private final WeeklyEditions editions;
    private final WeeklyMessages messages;
    private final WeeklyMessageRights rights;
    private final WeeklyMessageEvents events;
    private final Caller caller;
    private final Clock clock;

    CommentDesk(
            WeeklyComments comments,
            WeeklyEditions editions,
            WeeklyMessages messages,
            WeeklyMessageRights rights,
            WeeklyMessageEvents events,
            Caller caller,
            Clock clock) {
        this.comments = comments;
        this.editions = editions;
        this.messages = messages;
        this.rights = rights;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    CommentView post(long editionId, PostComment request) {
        var edition = visible(editionId);
        requirePoint(edition, request.point());
        if (request.inReplyToId() != null) {
            requireSamePoint(editionId, request);
        }
        var comment = new WeeklyComment(editionId, caller.id(), request, clock.instant());
        comments.persist(comment);
        events.commented(edition, comment, caller.id(), clock.instant());
        return comment.view();
    }

    CommentView show(long editionId, long id) {
        visible(editionId);
        return comments.require(editionId, id).view();
    }

    Page<CommentView> list(long editionId, Integer point, PageRequest page) {
        visible(editionId);
        return comments.page(editionId, point, page);
    }

    CommentView change(long editionId, long id, MergePatch patch, Precondition precondition) {
        visible(editionId);
        var comment = comments.require(editionId, id);
        rights.requireAuthor(comment);
        precondition.require(comment.view());
        comment.change(patch.applyTo(comment.details()), clock.instant());
        comments.flush();
        return comment.view();
    }

    /** What answers it stays, and no longer says to whom. */
    void delete(long editionId, long id, Precondition precondition) {
        visible(editionId);
        var comment = comments.require(editionId, id);
        rights.requireRemoval(comment);
        precondition.require(comment.view());
        comments.delete(comment);
    }

    private WeeklyEdition visible(long editionId) {
        var edition = editions.require(editionId);
        rights.requireSight(edition);
        return edition;
    }

    private void requirePoint(WeeklyEdition edition, int point) {
        int points = messages.require(edition.messageId()).points().size();
        if (point > points) {
            throw new InvalidField("/point", "the message has points 1 to " + points);
        }
    }

    private void requireSamePoint(long editionId, PostComment request) {
        boolean fits =
                comments.findByIdOptional(request.inReplyToId())
                        .filter(answered -> answered.editionId() == editionId)
                        .filter(answered -> answered.point() == request.point())
                        .isPresent();
        if (!fits) {
            throw new InvalidField("/inReplyToId", "must be a comment on the same point");
        }
    }
}
