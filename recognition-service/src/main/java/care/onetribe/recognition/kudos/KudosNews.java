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
import care.onetribe.recognition.preference.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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

    /**
     * Something that is not to be shown any more.
     *
     * @param teamIds who saw it where it was for the team
     */
    private record KudosGone(long kudosId, Visibility visibility, List<String> teamIds) {

        static KudosGone of(Kudos kudos) {
            var teamIds =
                    kudos.visibility() == Visibility.TEAM
                            ? kudos.teamIds().stream().sorted().toList()
                            : null;
            return new KudosGone(kudos.id(), kudos.visibility(), teamIds);
        }
    }

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
        tell("kudos.given", view.givenAt(), KudosGiven.of(view, kudos.teamIds()));
    }

    void edited(Kudos kudos) {
        var view = kudos.view();
        items.changeValue(FeedKind.KUDOS, view.id(), view.valueKey());
        tell("kudos.edited", clock.instant(), KudosGiven.of(view, kudos.teamIds()));
    }

    void withdrawn(Kudos kudos) {
        items.remove(FeedKind.KUDOS, kudos.id());
        tell("kudos.withdrawn", KudosGone.of(kudos));
    }

    /** Hidden, or shown again. */
    void hidden(Kudos kudos) {
        items.hide(FeedKind.KUDOS, kudos.id(), kudos.isHidden());
        if (kudos.isHidden()) {
            tell("kudos.hidden", KudosGone.of(kudos));
        } else {
            var given = KudosGiven.of(kudos.view(), kudos.teamIds());
            outbox.record(
                    new Event(
                            "kudos.shown-again",
                            subject(given.kudosId()),
                            clock.instant(),
                            null,
                            given));
        }
    }

    private void tell(String type, Instant at, KudosGiven given) {
        outbox.record(new Event(type, subject(given.kudosId()), at, given.fromId(), given));
    }

    private void tell(String type, KudosGone gone) {
        outbox.record(new Event(type, subject(gone.kudosId()), clock.instant(), null, gone));
    }

    private static String subject(long kudosId) {
        return "kudos/" + kudosId;
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
