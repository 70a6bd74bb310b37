package care.onetribe.recognition.thanks;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.recognition.feed.FeedKind;
import care.onetribe.recognition.feed.FeedLookup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Reading customers' thanks: who may see which is what the feed says. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class ThanksDesk {

    private final ThanksShelf shelf;
    private final FeedLookup feed;

    ThanksDesk(ThanksShelf shelf, FeedLookup feed) {
        this.shelf = shelf;
        this.feed = feed;
    }

    /** The newest first. */
    Page<CustomerThanksView> list(List<String> memberIds, PageRequest request) {
        return feed.page(FeedKind.THANKS, memberIds, request)
                .mapAll(ids -> FeedLookup.inOrder(ids, shelf.all(ids), CustomerThanksView::id));
    }

    CustomerThanksView show(long id) {
        return shelf.findByIdOptional(id)
                .filter(thanks -> feed.covers(FeedKind.THANKS, id))
                .orElseThrow(() -> new NotFound("customer's thanks", id))
                .view();
    }
}
