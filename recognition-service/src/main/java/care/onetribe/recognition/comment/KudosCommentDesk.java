package care.onetribe.recognition.comment;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.recognition.kudos.KudosAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Talking about kudos, for whoever sees them; each change is one transaction. */
@ApplicationScoped
@Transactional
class KudosCommentDesk {

    private static final String SORT = "id";

    private final KudosComments comments;
    private final KudosAccess kudos;
    private final Caller caller;
    private final Clock clock;

    KudosCommentDesk(KudosComments comments, KudosAccess kudos, Caller caller, Clock clock) {
        this.comments = comments;
        this.kudos = kudos;
        this.caller = caller;
        this.clock = clock;
    }

    KudosCommentView post(long kudosId, CommentOnKudos request) {
        kudos.requireToStay(kudosId);
        var comment = new KudosComment(kudosId, caller.id(), request.text(), clock.instant());
        comments.persist(comment);
        return comment.view();
    }

    /** The oldest first, as one reads a conversation. */
    @Transactional(TxType.SUPPORTS)
    Page<KudosCommentView> list(long kudosId, PageRequest request) {
        kudos.require(kudosId);
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var read =
                comments.after(kudosId, after, request.readLimit()).stream()
                        .map(KudosComment::view)
                        .toList();
        return Page.of(read, request, SORT, comment -> List.of(comment.id()))
                .withTotal(request.total() ? comments.count("kudosId", kudosId) : null);
    }

    void delete(long kudosId, long id) {
        kudos.require(kudosId);
        var comment = comments.find(kudosId, id).orElseThrow(() -> new NotFound("comment", id));
        if (!comment.authorId().equals(caller.id())) {
            throw new Forbidden("Only whoever wrote a comment deletes it.");
        }
        comments.delete(comment);
    }
}
