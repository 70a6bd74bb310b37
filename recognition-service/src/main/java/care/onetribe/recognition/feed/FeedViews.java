package care.onetribe.recognition.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings items and their words together, with one query for the items and a few for a kind. */
@ApplicationScoped
class FeedViews {

    private final FeedItems items;
    private final Instance<FeedSource> sources;

    FeedViews(FeedItems items, Instance<FeedSource> sources) {
        this.items = items;
        this.sources = sources;
    }

    /** The newest first. */
    List<FeedItemView> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = items.all(ids);
        var words = words(found);
        return found.stream()
                .filter(item -> words.get(item.kind()).containsKey(item.sourceId()))
                .map(item -> item.view(words.get(item.kind()).get(item.sourceId())))
                .toList();
    }

    private Map<FeedKind, Map<Long, FeedWords>> words(Collection<FeedItem> found) {
        var sourceIds =
                found.stream()
                        .collect(groupingBy(FeedItem::kind, mapping(FeedItem::sourceId, toList())));
        var words = new HashMap<FeedKind, Map<Long, FeedWords>>();
        sourceIds.forEach((kind, ids) -> words.put(kind, source(kind).words(ids)));
        return words;
    }

    private FeedSource source(FeedKind kind) {
        return sources.stream().filter(source -> source.kind() == kind).findFirst().orElseThrow();
    }
}
