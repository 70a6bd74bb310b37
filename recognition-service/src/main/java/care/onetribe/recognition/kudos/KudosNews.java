package care.onetribe.recognition.kudos;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.recognition.feed.FeedItems;
import care.onetribe.recognition.feed.FeedKind;
import care.onetribe.recognition.feed.FeedSource;
import care.onetribe.recognition.feed.FeedWords;
import care.onetribe.recognition.feed.NewFeedItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lets others know of kudos: other services by events, the tribe by its feed. */
@ApplicationScoped
class KudosNews implements FeedSource {

    private final FeedItems items;
    private final KudosList list;
    private final Outbox outbox;
    private final Clock clock;

    KudosNews(FeedItems items, KudosList list, Outbox outbox, Clock clock) {
        this.items = items;
        this.list = list;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record KudosGone(long kudosId) {}

    void given(Kudos kudos) {
        var view = kudos.view();
        items.add(
                new NewFeedItem(
                        FeedKind.KUDOS,
                        view.id(),
                        view.fromId(),
                        everyone(view),
                        kudos.teamIds(),
                        view.valueKey(),
                        view.visibility(),
                        view.givenAt()));
        record("kudos.given", view, KudosGiven.of(view));
    }

    void edited(Kudos kudos) {
        var view = kudos.view();
        items.changeValue(FeedKind.KUDOS, view.id(), view.valueKey());
        record("kudos.edited", view, KudosGiven.of(view));
    }

    void withdrawn(Kudos kudos) {
        items.remove(FeedKind.KUDOS, kudos.id());
        record("kudos.withdrawn", kudos.view(), new KudosGone(kudos.id()));
    }

    /** Hidden, or shown again. */
    void hidden(Kudos kudos) {
        items.hide(FeedKind.KUDOS, kudos.id(), kudos.isHidden());
        record(
                kudos.isHidden() ? "kudos.hidden" : "kudos.shown-again",
                kudos.view(),
                new KudosGone(kudos.id()));
    }

    private void record(String type, KudosView kudos, Object data) {
        var now = type.equals("kudos.given") ? kudos.givenAt() : clock.instant();
        var actor = data instanceof KudosGiven given ? given.fromId() : null;
        outbox.record(new Event(type, "kudos/" + kudos.id(), now, actor, data));
    }

    @Override
    public FeedKind kind() {
        return FeedKind.KUDOS;
    }

    @Override
    public Map<Long, FeedWords> words(Collection<Long> sourceIds) {
        return list.all(sourceIds).stream()
                .collect(toMap(KudosView::id, identity()))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, entry -> words(entry.getValue())));
    }

    private static FeedWords words(KudosView kudos) {
        return new FeedWords(kudos.fromId(), everyone(kudos), kudos.message());
    }

    private static List<String> everyone(KudosView kudos) {
        var all = new ArrayList<>(kudos.toIds());
        all.addAll(kudos.creditedIds());
        return all;
    }
}
