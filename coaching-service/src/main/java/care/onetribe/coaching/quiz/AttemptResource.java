package care.onetribe.coaching.quiz;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/quiz-attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes", description = "Questions to learn by; what was wrong comes back in time")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class AttemptResource {

    private final AttemptDesk desk;

    AttemptResource(AttemptDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List attempts of a member, the newest first",
            description =
                    "Your own, or those of somebody whose coach or lead you are; admins see all.")
    public Page<AttemptView> listQuizAttempts(
            @BeanParam @Valid AttemptFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show an attempt, with what was right")
    @APIResponseSchema(value = AttemptView.class, responseDescription = "The attempt")
    public AttemptView showQuizAttempt(long id) {
        return desk.show(id);
    }
}
