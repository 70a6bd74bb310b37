package care.onetribe.recognition.feed;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.kit.feed.LiveEvents;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** The feed as somebody sees it: in pages, and as it grows. */
@ApplicationScoped
public class FeedDesk {

    private static final String SORT = "-id";
    private static final List<FeedKind> FROM_PEOPLE = List.of(FeedKind.KUDOS, FeedKind.THANKS);

    private final FeedItems items;
    private final FeedSight sight;
    private final LiveEvents live;
    private final FeedViews views;
    private final Caller caller;

    FeedDesk(FeedItems items, FeedSight sight, LiveEvents live, FeedViews views, Caller caller) {
        this.items = items;
        this.sight = sight;
        this.live = live;
        this.views = views;
        this.caller = caller;
    }

    /** Kudos and customers' thanks that reached the caller since a time, the newest first. */
    @Transactional(TxType.SUPPORTS)
    public List<FeedItemView> received(Instant since, PageRequest request) {
        var theirs = new FeedFilter(List.of(), List.of(), List.of(caller.id()), FROM_PEOPLE);
        return list(theirs, request).items().stream()
                .takeWhile(item -> !item.at().isBefore(since))
                // The feed of a member has what they gave as well.
                .filter(item -> !caller.id().equals(item.fromId()))
                .toList();
    }

    /** The newest first. */
    @Transactional(TxType.SUPPORTS)
    Page<FeedItemView> list(FeedFilter filter, PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var ids = sight.latest(caller.id(), filter, before, request.readLimit());
        return Page.of(ids, request, SORT, id -> List.of(id))
                .mapAll(views::of)
                .withTotal(request.total() ? sight.count(caller.id(), filter) : null);
    }

    /**
     * What the caller may see, as it comes.
     *
     * @param after position of the last one seen, or null to begin now
     */
    Multi<LiveItem> stream(FeedFilter filter, String after) {
        var readerId = caller.id();
        var told =
                after == null
                        ? Multi.createFrom().deferred(() -> live.after(live.end()))
                        : live.after(after);
        return told.runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(
                        batch -> Multi.createFrom().iterable(shown(readerId, filter, batch)));
    }

    private List<LiveItem> shown(String readerId, FeedFilter filter, List<LiveEvents.Told> told) {
        var items =
                told.isEmpty()
                        ? List.<LiveItem>of()
                        : QuarkusTransaction.requiringNew()
                                .call(() -> visible(readerId, filter, told));
        return items.isEmpty() ? List.of(LiveItem.SIGN_OF_LIFE) : items;
    }

    private List<LiveItem> visible(String readerId, FeedFilter filter, List<LiveEvents.Told> told) {
        var positions = new HashMap<Long, String>();
        told.forEach(
                news ->
                        itemOf(news.event())
                                .ifPresent(item -> positions.put(item.id(), news.position())));
        var seen = sight.among(readerId, filter, List.copyOf(positions.keySet()));
        var shown = new ArrayList<LiveItem>();
        for (var view : views.of(seen)) {
            shown.add(0, new LiveItem(positions.get(view.id()), view));
        }
        return shown;
    }

    private Optional<FeedItem> itemOf(CloudEvent event) {
        for (var kind : FeedKind.values()) {
            if (kind.eventType().equals(event.type())) {
                var id = event.subject().substring(event.subject().lastIndexOf('/') + 1);
                return items.find(kind, Long.parseLong(id));
            }
        }
        return Optional.empty();
    }
}
