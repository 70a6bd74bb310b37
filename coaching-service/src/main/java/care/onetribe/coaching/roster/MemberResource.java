package care.onetribe.coaching.roster;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.PutCondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
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

@Path("/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members", description = "The people of the tribe")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class MemberResource {

    private static final String RIGHTS =
            "A lead changes members of their own team and takes in people who are in none; an admin"
                    + " changes everybody.";

    private final MemberDesk desk;

    MemberResource(MemberDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
    @Operation(summary = "List members in the order of their handles")
    public Page<MemberView> listMembers(
            @BeanParam @Valid MemberFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
    @Operation(summary = "Show a member")
    public MemberView showMember(@Handle String id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Create or replace a member",
            description =
                    "`If-None-Match: *` creates them, `If-Match` replaces what you have read. "
                            + RIGHTS)
    @APIResponseSchema(value = MemberView.class, responseDescription = "Replaced")
    @APIResponse(
            responseCode = "201",
            description = "Created; Location names them",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public RestResponse<MemberView> putMember(
            @Handle String id,
            @NotNull @Valid MemberDetails details,
            @BeanParam PutCondition condition) {
        return desk.put(id, details, condition).at("/members/" + id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(summary = "Change a member", description = RIGHTS)
    public MemberView changeMember(
            @Handle String id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = MemberDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.patch(id, patch, precondition);
    }
}
