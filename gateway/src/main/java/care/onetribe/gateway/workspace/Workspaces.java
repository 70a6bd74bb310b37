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
        return tickets.ticket(token, ticketId)
                .ifNoItem()
                .after(config.deadline())
                .fail()
                .onFailure()
                .transform(Workspaces::withoutTicket)
                .flatMap(ticket -> around(ticket, token));
    }

    private Uni<Workspace> around(TicketPart ticket, String token) {
        return Uni.combine()
                .all()
                .unis(
                        section(tickets.briefing(token, ticket.id())),
                        section(tickets.customer(token, ticket.customer().id())),
                        owner(ticket.ownerId(), token),
                        section(
                                tickets.messages(
                                        token, ticket.id(), "NEWEST_FIRST", config.messages())))
                .with(
                        (briefing, customer, owner, messages) ->
                                new Workspace(
                                        Section.of(ticket), briefing, customer, owner, messages));
    }

    private Uni<Section<OwnerPart>> owner(String ownerId, String token) {
        if (ownerId == null) {
            return Uni.createFrom().item(Section.of(null));
        }
        return section(
                members.member(token, ownerId).onFailure(Workspaces::isNotFound).recoverWithNull());
    }

    private <T> Uni<Section<T>> section(Uni<T> part) {
        return part.map(Section::of)
                .ifNoItem()
                .after(config.deadline())
                .fail()
                .onFailure()
                .invoke(away -> LOG.warnf("A part of a workspace is away: %s", away.getMessage()))
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
