package care.onetribe.coaching.skill;

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

@Path("/skills")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills", description = "What care is made of, and how far somebody is with it")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION})
class SkillResource {

    private final SkillDesk desk;

    SkillResource(SkillDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the skills by key")
    public Page<SkillView> listSkills(@BeanParam SkillFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Show a skill")
    public SkillView showSkill(@Slug String key) {
        return desk.show(key);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Add a skill",
            description =
                    "A key is used once (rule `skill-exists`), and there are at most 200 skills"
                            + " (rule `too-many-skills`).")
    @APIResponseSchema(
            value = SkillView.class,
            responseCode = "201",
            responseDescription = "Added; Location names it")
    public RestResponse<SkillView> addSkill(@NotNull @Valid AddSkill request) {
        var skill = desk.add(request);
        return Created.at("/skills/" + skill.key(), skill);
    }

    @PATCH
    @Path("/{key}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Change or retire a skill",
            description = "A skill is retired with `active: false`; what was said of it is kept.")
    @APIResponseSchema(value = SkillView.class, responseDescription = "Changed")
    public SkillView changeSkill(
            @Slug String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = SkillDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(key, patch, precondition);
    }
}
