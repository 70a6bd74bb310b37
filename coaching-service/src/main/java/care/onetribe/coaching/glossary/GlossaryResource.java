package care.onetribe.coaching.glossary;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/glossary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Glossary", description = "Words of the trade, and what to say to customers instead")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION})
class GlossaryResource {

    private static final String ID = "/{id: [0-9]{1,18}}";
    private static final String ONE_ENTRY =
            "A word has one entry, whatever its capitals (rule `glossary-has-term`).";

    private final GlossaryDesk desk;

    GlossaryResource(GlossaryDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the glossary by term")
    public Page<TermView> listGlossary(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path(ID)
    @Operation(summary = "Show a term of the glossary")
    public TermView showGlossaryTerm(long id) {
        return desk.show(id);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Add a term to the glossary",
            description =
                    ONE_ENTRY
                            + " There are at most 2,000 (rule `glossary-is-full`). The next reply"
                            + " that is checked is checked for it.")
    @APIResponseSchema(
            value = TermView.class,
            responseCode = "201",
            responseDescription = "Added; Location names it")
    public RestResponse<TermView> addGlossaryTerm(@NotNull @Valid TermDetails details) {
        var term = desk.add(details);
        return Created.at("/glossary/" + term.id(), term);
    }

    @PATCH
    @Path(ID)
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(summary = "Change a term of the glossary", description = ONE_ENTRY)
    @APIResponseSchema(value = TermView.class, responseDescription = "Changed")
    public TermView changeGlossaryTerm(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = TermDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }

    @DELETE
    @Path(ID)
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(summary = "Remove a term from the glossary")
    @APIResponse(responseCode = "204", description = "Gone")
    public void removeGlossaryTerm(long id, @BeanParam Precondition precondition) {
        desk.remove(id, precondition);
    }
}
