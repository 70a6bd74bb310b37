package care.onetribe.gateway.workspace;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Puts workspaces together: first the ticket, which says whether the caller may see it and whose it
 * is, then all other parts at once. A part that does not come in time is marked, and the rest is
 * delivered.
 */
@ApplicationScoped
class Workspaces {

    private static final Logger LOG = Logger.getLogger(Workspaces.class);

    private final TicketClient tickets;
    private final MemberClient members;
    private final WorkspaceConfig config;

    Workspaces(
            @RestClient TicketClient tickets,
            @RestClient MemberClient members,
            WorkspaceConfig config) {
        this.tickets = tickets;
        this.members = members;
        this.config = config;
    }

    Uni<Workspace> of(long ticketId, String token) {
        var deadline = Deadline.in(config.deadline());
        return tickets.ticket(token, ticketId)
                .ifNoItem()
                .after(deadline.left())
                .fail()
                .onFailure()
                .transform(Workspaces::withoutTicket)
                .flatMap(ticket -> around(ticket, token, deadline));
    }

    private Uni<Workspace> around(TicketPart ticket, String token, Deadline deadline) {
        var messages = tickets.messages(token, ticket.id(), "NEWEST_FIRST", config.messages());
        return Uni.combine()
                .all()
                .unis(
                        section(tickets.briefing(token, ticket.id()), deadline),
                        section(tickets.customer(token, ticket.customer().id()), deadline),
                        section(owner(ticket.ownerId(), token), deadline),
                        section(messages, deadline))
                .with(
                        (briefing, customer, owner, last) ->
                                new Workspace(Section.of(ticket), briefing, customer, owner, last));
    }

    private Uni<OwnerPart> owner(String ownerId, String token) {
        if (ownerId == null) {
            return Uni.createFrom().nullItem();
        }
        return members.member(token, ownerId).onFailure(Workspaces::isNotFound).recoverWithNull();
    }

    private static <T> Uni<Section<T>> section(Uni<T> part, Deadline deadline) {
        return part.map(Section::of)
                .ifNoItem()
                .after(deadline.left())
                .fail()
                .onFailure()
                .invoke(away -> LOG.warnf("A part of a workspace is away: %s", away))
                .onFailure()
                .recoverWithItem(Section::away);
    }

    private static boolean isNotFound(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode();
    }

    private static Throwable withoutTicket(Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() < 500
                ? new TicketAnswer(answer.getResponse())
                : new TicketServiceIsAway();
    }
}
