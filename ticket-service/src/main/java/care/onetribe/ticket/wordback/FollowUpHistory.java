package care.onetribe.ticket.wordback;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells other systems what became of follow-ups, without the words. */
@ApplicationScoped
class FollowUpHistory {

    private final Outbox outbox;

    FollowUpHistory(Outbox outbox) {
        this.outbox = outbox;
    }

    void sent(FollowUp followUp, long messageId, Instant at, String actorId) {
        record(followUp, "sent", at, actorId, Map.of("messageId", messageId));
    }

    void dropped(FollowUp followUp, Instant at, String actorId) {
        record(followUp, "dropped", at, actorId, Map.of());
    }

    private void record(
            FollowUp followUp, String step, Instant at, String actorId, Map<String, ?> more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("followUpId", followUp.id());
        data.put("themeId", followUp.themeId());
        data.put("customerId", followUp.customerId());
        data.put("ticketId", followUp.ticketId());
        data.putAll(more);
        outbox.record(
                new Event("follow-up." + step, "follow-ups/" + followUp.id(), at, actorId, data));
    }
}
