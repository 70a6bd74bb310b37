package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Caller;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Everybody who calls is a member: a person whom the roster does not know joins by their first
 * call. Other systems, with no role of a person's, do not.
 */
class FirstCallFilter {

    private static final int MOST_REMEMBERED = 10_000;

    private final Caller caller;
    private final Newcomers newcomers;

    /** Nobody is ever removed from the roster, so what is remembered stays true. */
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    FirstCallFilter(Caller caller, Newcomers newcomers) {
        this.caller = caller;
        this.newcomers = newcomers;
    }

    /** Off the event loop, where an operation that streams would otherwise have it run. */
    @ServerRequestFilter
    Uni<Void> welcome() {
        if (MemberRole.among(caller.roles()).isEmpty() || isKnown()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(this::join);
    }

    private boolean isKnown() {
        return known.getIfPresent(caller.id()) != null;
    }

    private void join() {
        newcomers.welcome(caller);
        known.put(caller.id(), true);
    }
}
