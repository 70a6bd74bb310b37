package care.onetribe.recognition.feed;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Things of one kind as the feed shows them, for features that list what they put there. */
@ApplicationScoped
public class FeedLookup {

    private static final String SORT = "-item";

    private static final FeedFilter EVERYTHING =
            new FeedFilter(List.of(), List.of(), List.of(), List.of());

    private final FeedItems items;
    private final FeedSight sight;
    private final Caller caller;

    FeedLookup(FeedItems items, FeedSight sight, Caller caller) {
        this.items = items;
        this.sight = sight;
        this.caller = caller;
    }

    /**
     * Ids of the things that the caller may see, the newest first.
     *
     * @param memberIds by or to any of these; all when empty
     */
    public Page<Long> page(FeedKind kind, List<String> memberIds, PageRequest request) {
        var filter = new FeedFilter(List.of(), List.of(), memberIds, List.of(kind));
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var ids = sight.latest(caller.id(), filter, before, request.readLimit());
        return Page.of(ids, request, SORT, id -> List.of(id))
                .mapAll(this::sourceIds)
                .withTotal(request.total() ? sight.count(caller.id(), filter) : null);
    }

    private List<Long> sourceIds(List<Long> itemIds) {
        if (itemIds.isEmpty()) {
            return List.of();
        }
        return items.all(itemIds).stream().map(FeedItem::sourceId).toList();
    }

    /** Whether the caller may see it. */
    public boolean covers(FeedKind kind, long sourceId) {
        return items.find(kind, sourceId)
                .map(item -> List.of(item.id()))
                .filter(ids -> !sight.among(caller.id(), EVERYTHING, ids).isEmpty())
                .isPresent();
    }

    /** Puts what was found by id into the order of a page. */
    public static <T> List<T> inOrder(List<Long> ids, List<T> found, Function<T, Long> id) {
        Map<Long, T> byId = found.stream().collect(Collectors.toMap(id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }
}
