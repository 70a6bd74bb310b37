package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Tells that a team got its word for Monday and that it is discussed, not what was said. */
@ApplicationScoped
class WeeklyMessageEvents {

    private final Outbox outbox;

    WeeklyMessageEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void published(WeeklyEdition edition, WeeklyMessage message) {
        var data =
                new Published(
                        edition.id(),
                        message.id(),
                        edition.teamId(),
                        edition.week(),
                        message.details().title());
        record("weekly-message.published", edition, edition.publishedAt(), null, data);
    }

    void commented(WeeklyEdition edition, WeeklyComment comment, String authorId, Instant now) {
        var data = new Commented(edition.id(), edition.teamId(), comment.point(), comment.id());
        record("weekly-message.commented", edition, now, authorId, data);
    }

    private void record(
            String type, WeeklyEdition edition, Instant at, String actorId, Object data) {
        outbox.record(new Event(type, "weekly-editions/" + edition.id(), at, actorId, data));
    }

    private record Published(
            long weeklyEditionId,
            long weeklyMessageId,
            String teamId,
            LocalDate week,
            String title) {}

    private record Commented(long weeklyEditionId, String teamId, int point, long commentId) {}
}
