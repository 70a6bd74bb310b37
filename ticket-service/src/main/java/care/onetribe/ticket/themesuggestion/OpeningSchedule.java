package care.onetribe.ticket.themesuggestion;

import static care.onetribe.ticket.themesuggestion.Opening.text;
import static java.util.stream.Collectors.toMap;

import care.onetribe.ticket.conversationimport.ConversationImports;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;

/**
 * Keeps how concerns began, shortly after they did: nobody who opens a ticket waits for it. A batch
 * is one transaction; while this replica imports, it leaves its memory to that.
 */
@ApplicationScoped
class OpeningSchedule {

    private final News news;
    private final Openings openings;
    private final OpeningStore store;
    private final Meanings meanings;
    private final ConversationImports imports;
    private final Pace pace;

    OpeningSchedule(
            News news,
            Openings openings,
            OpeningStore store,
            Meanings meanings,
            ConversationImports imports,
            Pace pace) {
        this.news = news;
        this.openings = openings;
        this.store = store;
        this.meanings = meanings;
        this.imports = imports;
        this.pace = pace;
    }

    @Scheduled(
            every = "${onetribe.ticket.themesuggestion.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void readOn() {
        if (imports.areRunning()) {
            meanings.release();
            return;
        }
        long begin = System.nanoTime();
        while (!imports.areRunning() && !isInterrupted() && readNext()) {
            pace.rest(Duration.ofNanos(System.nanoTime() - begin));
            begin = System.nanoTime();
        }
        meanings.rest();
    }

    private static boolean isInterrupted() {
        return Thread.currentThread().isInterrupted();
    }

    /** Reads until there is nothing new. */
    void readAll() {
        while (readNext()) {
            // the next ones
        }
    }

    private boolean readNext() {
        return QuarkusTransaction.requiringNew().call(this::readSome);
    }

    /** Whether there was something. */
    private boolean readSome() {
        var position = news.takeTurn();
        var batch = position.map(news::after).filter(some -> some.position() > position.get());
        batch.ifPresent(
                some -> {
                    keep(some.ticketIds());
                    news.read(some.position());
                });
        return batch.isPresent();
    }

    private void keep(Set<Long> ticketIds) {
        var known = openings.of(ticketIds).stream().collect(toMap(Opening::ticketId, one -> one));
        var said = openings.firstWords(ticketIds);
        store.forget(known.keySet().stream().filter(id -> !said.containsKey(id)).toList());
        store.replace(
                said.entrySet().stream()
                        .map(first -> Opening.of(first.getKey(), first.getValue(), null))
                        .filter(now -> isNew(now, known.get(now.ticketId())))
                        .map(now -> now.meaning(meanings.of(text(said.get(now.ticketId())))))
                        .toList());
    }

    /** Also where the meaning is missing and could be known by now. */
    private boolean isNew(Opening now, Opening before) {
        return before == null
                || !now.words().equals(before.words())
                || now.messages() != before.messages()
                || (before.meaning() == null && meanings.areKnown());
    }
}
