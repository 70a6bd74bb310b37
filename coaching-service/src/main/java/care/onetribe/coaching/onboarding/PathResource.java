package care.onetribe.coaching.onboarding;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.text.Slug;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/onboarding-paths")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Onboarding paths", description = "Ways into the work, stage by stage")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class PathResource {

    private final PathDesk desk;

    PathResource(PathDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the paths by key")
    public Page<PathView> listOnboardingPaths(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Show a path")
    @APIResponseSchema(value = PathView.class, responseDescription = "The path")
    public PathView showOnboardingPath(@Slug String key) {
        return desk.show(key);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Add a path",
            description = "A key is used once (rule `onboarding-path-exists`).")
    @APIResponseSchema(
            value = PathView.class,
            responseCode = "201",
            responseDescription = "Added; Location names it")
    public RestResponse<PathView> addOnboardingPath(@NotNull @Valid AddPath request) {
        var path = desk.add(request);
        return Created.at("/onboarding-paths/" + path.key(), path);
    }

    @PATCH
    @Path("/{key}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Change a path",
            description = "Whoever is on it keeps the stages that it had when they began.")
    @APIResponseSchema(value = PathView.class, responseDescription = "Changed")
    public PathView changeOnboardingPath(
            @Slug String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = PathDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(key, patch, precondition);
    }
}
