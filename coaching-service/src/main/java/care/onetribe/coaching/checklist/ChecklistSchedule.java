package care.onetribe.coaching.checklist;

import care.onetribe.coaching.template.TemplateCatalog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The step that time takes: a list that expires is over when it was due, once for all replicas. */
@ApplicationScoped
class ChecklistSchedule {

    private static final int BATCH = 100;

    private final Checklists checklists;
    private final TemplateCatalog templates;
    private final ChecklistEvents events;
    private final Clock clock;

    ChecklistSchedule(
            Checklists checklists, TemplateCatalog templates, ChecklistEvents events, Clock clock) {
        this.checklists = checklists;
        this.templates = templates;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.coaching.checklist.expiry.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void expire() {
        expireDueAt(clock.instant());
    }

    void expireDueAt(Instant now) {
        int expired;
        do {
            expired = QuarkusTransaction.requiringNew().call(() -> expireSome(now));
        } while (expired == BATCH);
    }

    private int expireSome(Instant now) {
        var due = checklists.lockExpired(now, BATCH);
        var versions =
                templates.findAll(
                        due.stream().map(Checklist::templateVersionId).distinct().toList());
        for (var checklist : due) {
            var template = versions.get(checklist.templateVersionId());
            boolean expired = checklist.expire(template, now) == ChecklistStatus.EXPIRED;
            events.record(expired ? "expired" : "completed", checklist, template, null, now);
            events.tell(checklist);
        }
        return due.size();
    }
}
