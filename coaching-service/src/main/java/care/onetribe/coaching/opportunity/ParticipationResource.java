package care.onetribe.coaching.opportunity;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/opportunities/{id: [0-9]{1,18}}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities", description = "What one can grow by: say yes, and learn on the way")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ParticipationResource {

    private final ParticipationDesk desk;

    ParticipationResource(ParticipationDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("/{memberId}")
    @Operation(
            summary = "Say yes to an opportunity",
            description =
                    "For yourself, with no skill required. Of those who say yes at once as many get"
                            + " a place as there are (rule `no-place-left`), from its first day to"
                            + " its last where you are (rule `opportunity-is-not-open`). Saying yes"
                            + " twice is saying it once.")
    @APIResponseSchema(value = ParticipationView.class, responseDescription = "Had said yes before")
    @APIResponse(
            responseCode = "201",
            description = "Has a place; Location names it",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public RestResponse<ParticipationView> acceptOpportunity(long id, @Handle String memberId) {
        return desk.sayYes(id, memberId)
                .at("/opportunities/%d/participants/%s".formatted(id, memberId));
    }

    @DELETE
    @Path("/{memberId}")
    @Operation(
            summary = "Leave a place to somebody else",
            description = "Your own, until its outcome is noted (rule `outcome-is-noted`).")
    @APIResponse(responseCode = "204", description = "The place is free again")
    public void leaveOpportunity(long id, @Handle String memberId) {
        desk.leave(id, memberId);
    }

    @GET
    @Path("/{memberId}")
    @Operation(summary = "Show that somebody said yes, and what came of it")
    @APIResponseSchema(value = ParticipationView.class, responseDescription = "Said yes")
    public ParticipationView showOpportunityParticipant(long id, @Handle String memberId) {
        return desk.show(id, memberId);
    }

    @GET
    @Operation(
            summary = "List who said yes, the last one first",
            description = "For whoever offers it, leads and admins.")
    public Page<ParticipationView> listOpportunityParticipants(
            long id, @BeanParam PageRequest page) {
        return desk.list(id, page);
    }

    @PUT
    @Path("/{memberId}/outcome")
    @Operation(
            summary = "Note what came of somebody's yes",
            description =
                    "By the participant or whoever offers it. To change what is noted already, send"
                            + " `If-Match`.")
    @APIResponseSchema(value = ParticipationView.class, responseDescription = "Noted")
    public ParticipationView noteOpportunityOutcome(
            long id,
            @Handle String memberId,
            @NotNull @Valid NoteOutcome request,
            @BeanParam Precondition precondition) {
        return desk.note(id, memberId, request, precondition);
    }
}
