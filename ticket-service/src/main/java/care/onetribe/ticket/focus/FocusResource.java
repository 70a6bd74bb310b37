package care.onetribe.ticket.focus;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/focus")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Focus", description = "One ticket at a time, and a note wherever one is left")
@RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
class FocusResource {

    private final FocusDesk desk;

    FocusResource(FocusDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Show what you work on", description = "Your own focus, nobody else's.")
    @APIResponseSchema(value = FocusView.class, responseDescription = "The ticket in your focus")
    @APIResponse(responseCode = "204", description = "Nothing is in your focus")
    public FocusView showFocus() {
        return desk.current().orElse(null);
    }

    @PUT
    @Operation(
            summary = "Turn to a ticket",
            description =
                    "One ticket at a time: what you had in focus is left, and `resumeNote` is for"
                            + " that one. Leaving a ticket that is neither resolved nor closed without"
                            + " a note is a conflict (rule `resume-note-missing`). Turning to the"
                            + " ticket that is in your focus already changes nothing.")
    @APIResponseSchema(value = FocusView.class, responseDescription = "The ticket in your focus")
    @APIResponse(responseCode = "404", ref = "not-found")
    public FocusView turnFocus(
            @NotNull @Valid TurnFocus request, @BeanParam Precondition precondition) {
        return desk.turnTo(request, precondition);
    }

    @DELETE
    @Operation(
            summary = "Leave what you work on, for nothing else",
            description =
                    "Leaving a ticket that is neither resolved nor closed without a note is a"
                            + " conflict (rule `resume-note-missing`). Where nothing is in focus, this"
                            + " changes nothing.")
    @APIResponse(responseCode = "204", description = "Nothing is in your focus now")
    public void clearFocus(
            @QueryParam("resumeNote")
                    @Size(max = ResumeNote.LONGEST_IN_ADDRESS)
                    @Pattern(
                            regexp = ResumeNote.SAYS_SOMETHING,
                            message = ResumeNote.SAYS_SOMETHING_RULE)
                    @Parameter(
                            description =
                                    "Where you are with the ticket that you leave, and what comes"
                                            + " next",
                            example = "The carrier calls back; then tell Alexis the new date")
                    String resumeNote,
            @BeanParam Precondition precondition) {
        desk.clear(resumeNote, precondition);
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "List what you worked on before, the last one first",
            description =
                    "Each period with the note that you left. What you work on now is the focus"
                            + " itself.")
    public Page<FocusPeriodView> listFocusHistory(@BeanParam PageRequest page) {
        return desk.history(page);
    }
}
