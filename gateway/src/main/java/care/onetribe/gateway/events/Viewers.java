package care.onetribe.gateway.events;

import care.onetribe.gateway.section.Sections;
import care.onetribe.gateway.section.Service;
import care.onetribe.kit.identity.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Who opens a stream, with the team that they are of at that time. Streams live no longer than the
 * token, so that nobody goes on seeing what they no longer may.
 */
@ApplicationScoped
class Viewers {

    private final TeamOf teams;
    private final Sections sections;
    private final Feeds feeds;
    private final Caller caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    Viewers(
            @RestClient TeamOf teams,
            Sections sections,
            Feeds feeds,
            Caller caller,
            SecurityIdentity identity,
            Clock clock) {
        this.teams = teams;
        this.sections = sections;
        this.feeds = feeds;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    /** Fails with {@link EventsAreAway} when the team cannot be had: events would be lost. */
    Uni<Viewer> current(String token) {
        if (!feeds.areOpen()) {
            return Uni.createFrom().failure(new EventsAreAway());
        }
        var id = caller.id();
        var roles = Set.copyOf(caller.roles());
        return sections.ask(Service.COACHING, () -> teams.member(token, id))
                .onFailure(failure -> Sections.answered(failure, Response.Status.NOT_FOUND))
                .recoverWithItem(new TeamOf.Membership(null))
                .onFailure()
                .transform(away -> new EventsAreAway())
                .map(member -> new Viewer(id, roles, member.teamId()));
    }

    <T> Multi<T> untilTokenEnds(Multi<T> stream) {
        var left = Duration.between(clock.instant(), tokenEnds());
        return left.isNegative() || left.isZero()
                ? Multi.createFrom().empty()
                : stream.select().first(left);
    }

    private Instant tokenEnds() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : clock.instant();
    }
}
