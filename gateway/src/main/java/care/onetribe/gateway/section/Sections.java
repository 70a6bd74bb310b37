package care.onetribe.gateway.section;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Makes the sections of composite views. A section whose service is away, or too late, is marked;
 * one without data has none, or none that the caller may know of ({@code 404}); one that the caller
 * may not ask for ({@code 403}) is absent. None of these fails the view.
 */
@ApplicationScoped
public class Sections {

    private static final Logger LOG = Logger.getLogger(Sections.class);

    private final Circuits circuits;
    private final ViewsConfig config;

    Sections(Circuits circuits, ViewsConfig config) {
        this.circuits = circuits;
        this.config = config;
    }

    /** When a view that is begun now must be there. */
    public Deadline deadline() {
        return Deadline.in(config.deadline());
    }

    /**
     * Asks a service through its circuit breaker; the call begins when the result is subscribed.
     */
    public <T> Uni<T> ask(Service service, Supplier<Uni<T>> call) {
        return circuits.ask(service, call);
    }

    /**
     * The section that is made of one or more calls.
     *
     * @return null where the caller may not ask
     */
    public <T> Uni<Section<T>> section(Uni<T> part, Deadline deadline) {
        return part.map(Section::of)
                .ifNoItem()
                .after(deadline.left())
                .fail()
                .onFailure(failure -> answered(failure, Response.Status.NOT_FOUND))
                .recoverWithItem(() -> Section.of(null))
                .onFailure(failure -> answered(failure, Response.Status.FORBIDDEN))
                .recoverWithNull()
                .onFailure()
                .invoke(away -> LOG.warnf("A part of a view is away: %s", away))
                .onFailure()
                .recoverWithItem(Section::away);
    }

    /** The section that one call of a service is. */
    public <T> Uni<Section<T>> section(Service service, Deadline deadline, Supplier<Uni<T>> call) {
        return section(ask(service, call), deadline);
    }

    /** Whether a service answered with that status. */
    public static boolean answered(Throwable failure, Response.Status status) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == status.getStatusCode();
    }
}
