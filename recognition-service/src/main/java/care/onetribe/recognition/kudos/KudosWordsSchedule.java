package care.onetribe.recognition.kudos;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/**
 * Writes down the words of kudos that were given before there was a search, some at a time; those
 * that another replica is at are left to it.
 */
@ApplicationScoped
class KudosWordsSchedule {

    private static final int BATCH = 200;

    private final KudosList list;
    private final KudosWords words;

    KudosWordsSchedule(KudosList list, KudosWords words) {
        this.list = list;
        this.words = words;
    }

    @Scheduled(
            every = "1m",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void writeDown() {
        int written;
        do {
            written = QuarkusTransaction.requiringNew().call(this::writeSome);
        } while (written == BATCH);
    }

    private int writeSome() {
        var some =
                list.find("worded = false order by id")
                        .range(0, BATCH - 1)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                        .list();
        for (var kudos : some) {
            words.add(kudos.id(), kudos.details().message());
            list.update("worded = true where id = ?1", kudos.id());
        }
        return some.size();
    }
}
