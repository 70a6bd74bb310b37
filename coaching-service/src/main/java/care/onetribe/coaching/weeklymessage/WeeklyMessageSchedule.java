package care.onetribe.coaching.weeklymessage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import care.onetribe.coaching.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives each team its word for Monday at the hour of its time zone, once however many replicas
 * look. After an outage the last Monday's is made up for, and no earlier one.
 */
@ApplicationScoped
class WeeklyMessageSchedule {

    private static final int BATCH = 100;

    private final WeeklyMessages messages;
    private final WeeklyEditions editions;
    private final WeeklyMessageEvents events;
    private final Roster roster;
    private final WeeklyMessageConfig config;
    private final Clock clock;

    WeeklyMessageSchedule(
            WeeklyMessages messages,
            WeeklyEditions editions,
            WeeklyMessageEvents events,
            Roster roster,
            WeeklyMessageConfig config,
            Clock clock) {
        this.messages = messages;
        this.editions = editions;
        this.events = events;
        this.roster = roster;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${onetribe.coaching.weekly-message.every}",
            delayed = "${onetribe.scheduled.delayed}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void publish() {
        publishDueAt(clock.instant());
    }

    void publishDueAt(Instant now) {
        var zones = roster.zonesAfter("", BATCH);
        while (!zones.isEmpty()) {
            publish(zones, now);
            zones = roster.zonesAfter(zones.lastKey(), BATCH);
        }
    }

    /** At any time no more than two Mondays are the last one somewhere. */
    private void publish(Map<String, ZoneId> zones, Instant now) {
        zones.entrySet().stream()
                .collect(
                        groupingBy(
                                team -> lastMonday(now, team.getValue()),
                                mapping(Map.Entry::getKey, toCollection(TreeSet::new))))
                .forEach(
                        (monday, teams) -> {
                            teams.removeAll(served(teams, monday));
                            teams.forEach(team -> publish(team, monday, now));
                        });
    }

    private Set<String> served(Set<String> teams, LocalDate monday) {
        return QuarkusTransaction.requiringNew().call(() -> editions.teamsServed(teams, monday));
    }

    private LocalDate lastMonday(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean isDue = !now.isBefore(monday.atTime(config.at()).atZone(zone).toInstant());
        return isDue ? monday : monday.minusWeeks(1);
    }

    /** Gives a team its word for a Monday unless it has it. */
    void publish(String teamId, LocalDate monday, Instant now) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            messages.takeTurn();
                            if (!editions.has(teamId, monday)) {
                                messages.forTeam(teamId, monday)
                                        .ifPresent(word -> publish(teamId, monday, word, now));
                            }
                        });
    }

    private void publish(String teamId, LocalDate monday, WeeklyMessage message, Instant now) {
        var edition = new WeeklyEdition(teamId, monday, message, now);
        editions.persist(edition);
        message.publish(now);
        events.published(edition, message);
    }
}
