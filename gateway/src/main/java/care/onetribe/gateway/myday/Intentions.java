package care.onetribe.gateway.myday;

import care.onetribe.gateway.section.Items;
import care.onetribe.gateway.section.Sections;
import care.onetribe.gateway.section.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The page of the day that it is where its owner lives: in their own time zone, else in that of
 * their team, else in UTC. Pages of the days around are read while the zone is asked for.
 */
@ApplicationScoped
class Intentions {

    private final CoachingCalls coaching;
    private final Sections sections;

    Intentions(@RestClient CoachingCalls coaching, Sections sections) {
        this.coaching = coaching;
        this.sections = sections;
    }

    Uni<IntentionPart> of(String me, String token, Instant now) {
        var utc = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var pages =
                sections.ask(
                        Service.COACHING,
                        () -> coaching.days(token, utc.minusDays(1), utc.plusDays(1)));
        return Uni.combine()
                .all()
                .unis(zone(me, token), pages)
                .with((zone, days) -> on(LocalDate.ofInstant(now, zone), days));
    }

    private Uni<ZoneId> zone(String me, String token) {
        return ask(() -> coaching.member(token, me))
                .flatMap(
                        member ->
                                member.timeZone() == null && member.teamId() != null
                                        ? ask(() -> coaching.team(token, member.teamId()))
                                        : Uni.createFrom().item(member))
                .map(Intentions::zoneOf);
    }

    /** Somebody whom the roster does not know yet lives nowhere. */
    private Uni<Zone> ask(Supplier<Uni<Zone>> call) {
        return sections.ask(Service.COACHING, call)
                .onFailure(failure -> Sections.answered(failure, Response.Status.NOT_FOUND))
                .recoverWithItem(new Zone(null, null));
    }

    private static ZoneId zoneOf(Zone zone) {
        return Optional.ofNullable(zone.timeZone()).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    private static IntentionPart on(LocalDate today, Items<IntentionPart> days) {
        return days.items().stream()
                .filter(day -> day.date().equals(today))
                .findFirst()
                .orElse(null);
    }
}
