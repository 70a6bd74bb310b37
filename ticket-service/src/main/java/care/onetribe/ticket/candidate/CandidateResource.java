package care.onetribe.ticket.candidate;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/knowledge-candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Knowledge candidates",
        description = "Replies off script that worked, waiting to become paths that others can use")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class CandidateResource {

    private final CandidateDesk desk;

    CandidateResource(CandidateDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List replies off script whose concern was addressed, the newest first",
            description = "Those of tickets that are yours to see; each reply once.")
    public Page<CandidateView> listKnowledgeCandidates(
            @BeanParam CandidateFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a reply off script whose concern was addressed")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "The candidate")
    public CandidateView showKnowledgeCandidate(long id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/adoption")
    @Operation(
            summary = "Make a reply a path of an article",
            description =
                    "In one step: of an article that you may change, or of a new one, which is a"
                            + " draft of yours. The path says who found it. What becomes of a"
                            + " candidate is decided once (rule `candidate-is-decided`).")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "A path now")
    public CandidateView takeKnowledgeCandidate(
            long id, @NotNull @Valid TakeCandidate request, @BeanParam Precondition precondition) {
        return desk.take(id, request, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/dismissal")
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Set a reply aside that is to become no path",
            description =
                    "For a reason that stays with it. Decided once (rule `candidate-is-decided`).")
    @APIResponseSchema(value = CandidateView.class, responseDescription = "Set aside")
    public CandidateView setKnowledgeCandidateAside(
            long id,
            @NotNull @Valid SetCandidateAside request,
            @BeanParam Precondition precondition) {
        return desk.setAside(id, request, precondition);
    }
}
