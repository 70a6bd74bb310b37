package care.onetribe.coaching.supportgap;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/support-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Support gaps",
        description = "What was missing for customers, and who sees to it until it is there")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class GapResource {

    private final GapDesk desk;

    GapResource(GapDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Report what was missing",
            description = "You hear of each step that others take with it at `/support-gap-news`.")
    @APIResponseSchema(
            value = GapView.class,
            responseCode = "201",
            responseDescription = "Reported; Location names it")
    public RestResponse<GapView> reportSupportGap(@NotNull @Valid GapDetails details) {
        var gap = desk.report(details);
        return Created.at("/support-gaps/" + gap.id(), gap);
    }

    @GET
    @Operation(summary = "List support gaps, the newest first")
    public Page<GapView> listSupportGaps(
            @BeanParam @Valid GapFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a support gap")
    @APIResponseSchema(value = GapView.class, responseDescription = "The support gap")
    public GapView showSupportGap(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Say more precisely what was missing",
            description =
                    "By whoever reported it, a lead or an admin, as long as it is not closed (rule"
                            + " `support-gap-is-closed`).")
    @APIResponseSchema(value = GapView.class, responseDescription = "Changed")
    public GapView changeSupportGap(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = GapDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/owner")
    @Operation(
            summary = "Take a support gap, or give it to somebody",
            description =
                    "Anybody takes one that nobody cares for, without `If-Match`: of several at"
                            + " once one gets it, the others learn whose it is (rule"
                            + " `support-gap-has-owner`). Leads and admins give it to others. Its"
                            + " owner, a lead or an admin gives on one that has an owner, with"
                            + " `If-Match`.")
    @APIResponseSchema(value = GapView.class, responseDescription = "Theirs now")
    public GapView takeSupportGap(
            long id, @NotNull @Valid TakeGap request, @BeanParam Precondition precondition) {
        return desk.take(id, request, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/resolution")
    @Operation(
            summary = "Close a support gap, fixed or for a reason not",
            description =
                    "By its owner, a lead or an admin. Only what somebody took can be fixed (rule"
                            + " `illegal-support-gap-step`).")
    @APIResponseSchema(value = GapView.class, responseDescription = "Closed")
    public GapView closeSupportGap(
            long id, @NotNull @Valid CloseGap request, @BeanParam Precondition precondition) {
        return desk.close(id, request, precondition);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/steps")
    @Operation(summary = "List the steps of a support gap, the last one first")
    public Page<GapStepView> listSupportGapSteps(long id, @BeanParam PageRequest page) {
        return desk.steps(id, page);
    }
}
