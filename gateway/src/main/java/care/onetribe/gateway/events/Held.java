package care.onetribe.gateway.events;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The latest events of a feed, at most so many, for all streams. */
final class Held {

    private final int most;
    private final ArrayDeque<FeedEvent> events = new ArrayDeque<>();
    private long last = -1;

    Held(int most) {
        this.most = most;
    }

    /** The position up to which the feed was read; empty before that is known. */
    synchronized OptionalLong last() {
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    /** From here on events are held. */
    synchronized void beginBehind(long position) {
        last = position;
    }

    synchronized void add(List<FeedEvent> newer) {
        for (var event : newer) {
            events.addLast(event);
            last = event.position();
            if (events.size() > most) {
                events.removeFirst();
            }
        }
    }

    /** What is held behind a position; empty when some of it is held no longer. */
    synchronized Optional<List<FeedEvent>> behind(long position, int limit) {
        if (position < last - events.size()) {
            return Optional.empty();
        }
        return Optional.of(
                events.stream()
                        .skip(Math.max(0, position - (last - events.size())))
                        .limit(limit)
                        .toList());
    }
}
