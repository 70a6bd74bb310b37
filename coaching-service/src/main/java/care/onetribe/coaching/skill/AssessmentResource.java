package care.onetribe.coaching.skill;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/skill-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills", description = "What care is made of, and how far somebody is with it")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class AssessmentResource {

    private final AssessmentDesk desk;

    AssessmentResource(AssessmentDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Say how far somebody is with a skill",
            description =
                    "Of yourself it is your own view; of a member of your team, whose coach or lead"
                            + " you are, it is the coach's, and says what it rests on. Earlier ones"
                            + " are kept. A retired skill is assessed no more (rule"
                            + " `skill-is-retired`).")
    @APIResponseSchema(
            value = AssessmentView.class,
            responseCode = "201",
            responseDescription = "Assessed; Location names it")
    public RestResponse<AssessmentView> assessSkill(@NotNull @Valid AssessSkill request) {
        var assessment = desk.assess(request);
        return Created.at("/skill-assessments/" + assessment.id(), assessment);
    }

    @GET
    @Operation(
            summary = "List assessments of a member over time, the newest first",
            description =
                    "Your own, or those of somebody whose coach or lead you are; admins see all.")
    public Page<AssessmentView> listSkillAssessments(
            @BeanParam @Valid AssessmentFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show an assessment")
    @APIResponseSchema(value = AssessmentView.class, responseDescription = "The assessment")
    public AssessmentView showSkillAssessment(long id) {
        return desk.show(id);
    }
}
