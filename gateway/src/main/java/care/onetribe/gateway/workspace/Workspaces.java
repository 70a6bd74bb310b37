package care.onetribe.gateway.workspace;

import care.onetribe.gateway.section.Deadline;
import care.onetribe.gateway.section.Section;
import care.onetribe.gateway.section.Sections;
import care.onetribe.gateway.section.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Puts workspaces together: first the ticket, which says whether the caller may see it and whose it
 * is, then all other parts at once. A part that does not come in time is marked, and the rest is
 * delivered.
 */
@ApplicationScoped
class Workspaces {

    private final TicketClient tickets;
    private final MemberClient members;
    private final Sections sections;
    private final WorkspaceConfig config;

    Workspaces(
            @RestClient TicketClient tickets,
            @RestClient MemberClient members,
            Sections sections,
            WorkspaceConfig config) {
        this.tickets = tickets;
        this.members = members;
        this.sections = sections;
        this.config = config;
    }

    Uni<Workspace> of(long ticketId, String token) {
        var deadline = Deadline.in(config.deadline());
        return sections.ask(Service.TICKET, () -> tickets.ticket(token, ticketId))
                .ifNoItem()
                .after(deadline.left())
                .fail()
                .onFailure()
                .transform(Workspaces::withoutTicket)
                .flatMap(ticket -> around(ticket, token, deadline));
    }

    private Uni<Workspace> around(TicketPart ticket, String token, Deadline deadline) {
        return Uni.combine()
                .all()
                .unis(
                        ofTicket(deadline, () -> tickets.briefing(token, ticket.id())),
                        ofTicket(deadline, () -> tickets.customer(token, ticket.customer().id())),
                        owner(ticket.ownerId(), token, deadline),
                        ofTicket(deadline, () -> messages(ticket, token)))
                .with(
                        (briefing, customer, owner, last) ->
                                new Workspace(Section.of(ticket), briefing, customer, owner, last));
    }

    private <T> Uni<Section<T>> ofTicket(Deadline deadline, Supplier<Uni<T>> call) {
        return sections.section(Service.TICKET, deadline, call);
    }

    private Uni<MessagesPart> messages(TicketPart ticket, String token) {
        return tickets.messages(token, ticket.id(), "NEWEST_FIRST", config.messages());
    }

    private Uni<Section<OwnerPart>> owner(String ownerId, String token, Deadline deadline) {
        return ownerId == null
                ? Uni.createFrom().item(Section.of(null))
                : sections.section(
                        Service.COACHING, deadline, () -> members.member(token, ownerId));
    }

    private static Throwable withoutTicket(Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() < 500
                ? new TicketAnswer(answer.getResponse())
                : new TicketServiceIsAway();
    }
}
