package care.onetribe.ticket.wordback;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Word back", description = "Telling customers that what they told of is fixed")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class FollowUpResource {

    private final FollowUpDesk desk;

    FollowUpResource(FollowUpDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List follow-ups, the first one first",
            description = "An agent sees those of the tickets that they see.")
    public Page<FollowUpView> listFollowUps(
            @BeanParam @Valid FollowUpFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a follow-up")
    public FollowUpView showFollowUp(long id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/sending")
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Tell a customer that what they told of is fixed",
            description =
                    """
                    Becomes a `REPLY` on the latest of the customer's tickets of the theme, in \
                    your words or in those of the draft. The ticket stays as it is, a closed one \
                    too; what the customer answers opens it again.

                    Of all who send or drop it at once exactly one does; the others are told who \
                    (rule `follow-up-is-done`). Sending what you sent already changes nothing. \
                    Where the customer has no ticket of the theme any more there is nothing to send \
                    (rule `no-ticket-to-answer`), nor where the theme came back (rule \
                    `theme-is-not-fixed`).
                    """)
    public FollowUpView sendFollowUp(
            long id, @NotNull @Valid SendFollowUp request, @BeanParam Precondition precondition) {
        return desk.send(id, request, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/dropping")
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Decide not to tell a customer, with the reason",
            description =
                    "What was sent or dropped already is a conflict (rule `follow-up-is-done`);"
                            + " dropping what you dropped already for the same reason changes"
                            + " nothing.")
    public FollowUpView dropFollowUp(
            long id, @NotNull @Valid DropFollowUp request, @BeanParam Precondition precondition) {
        return desk.drop(id, request, precondition);
    }
}
