package care.onetribe.ticket.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What was said last, looked at anew every ten minutes: which words are rare changes slowly. */
@ApplicationScoped
class Sample {

    private static final int SIZE = 2_000;
    private static final Duration AGE = Duration.ofMinutes(10);

    private static final String LAST =
            "select left(concat_ws(' ', heading, body), 1000) from message order by id desc limit "
                    + SIZE;

    private static final String COUNTED = "select coalesce(max(id), 0) from message";

    private final EntityManager entities;
    private final Clock clock;
    private volatile Taken taken = new Taken(new Rarity(List.of(), 0), Instant.MIN);

    Sample(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Taken(Rarity rarity, Instant at) {}

    /** Two who ask at once may both look: they see the same. */
    Rarity rarity() {
        var now = clock.instant();
        if (taken.at().isBefore(now.minus(AGE))) {
            taken = new Taken(look(), now);
        }
        return taken.rarity();
    }

    private Rarity look() {
        @SuppressWarnings("unchecked") // a native query with a class gives that class
        List<String> texts = entities.createNativeQuery(LAST, String.class).getResultList();
        return new Rarity(
                texts, (Long) entities.createNativeQuery(COUNTED, Long.class).getSingleResult());
    }
}
