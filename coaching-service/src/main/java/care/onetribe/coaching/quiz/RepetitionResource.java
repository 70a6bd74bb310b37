package care.onetribe.coaching.quiz;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/quiz-repetitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes", description = "Questions to learn by; what was wrong comes back in time")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class RepetitionResource {

    private final RepetitionDesk desk;

    RepetitionResource(RepetitionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List the questions that come back to you, the first due first",
            description = "Nobody else sees them. Answer them as an attempt at their quiz.")
    public Page<RepetitionView> listQuizRepetitions(
            @QueryParam("by")
                    @Parameter(
                            description = "Due by this day; by today where you are when absent",
                            example = "2026-03-02")
                    LocalDate by,
            @BeanParam PageRequest page) {
        return desk.list(by, page);
    }
}
