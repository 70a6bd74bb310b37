package care.onetribe.coaching.day;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/**
 * Brings pages under the current key, so that an older one can be taken out of the configuration.
 * Harmless on several replicas at once: a page that one works on, the others leave alone.
 */
@ApplicationScoped
class KeyRotation {

    private static final int BATCH = 100;

    private final Days days;
    private final Vault vault;
    private final KeyRing keys;

    KeyRotation(Days days, Vault vault, KeyRing keys) {
        this.days = days;
        this.vault = vault;
        this.keys = keys;
    }

    /** Whoever took a key away too early hears it now, and not when somebody opens their page. */
    @Transactional
    void requireKeysInUse(@Observes StartupEvent event) {
        days.keyIdsInUse().forEach(keys::key);
    }

    @Scheduled(
            every = "${onetribe.coaching.day.rotation-every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sealAnew() {
        while (QuarkusTransaction.requiringNew().call(this::sealSome) == BATCH) {
            // the next batch
        }
    }

    private int sealSome() {
        var batch = days.sealedByOthers(keys.current(), BATCH);
        batch.forEach(day -> day.seal(vault.close(day.ownerId(), day.onDate(), vault.open(day))));
        return batch.size();
    }
}
