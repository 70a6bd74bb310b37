package care.onetribe.coaching.quiz;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.request.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/quizzes/{id: [0-9]{1,18}}/attempts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes", description = "Questions to learn by; what was wrong comes back in time")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class AnswerResource {

    private final AttemptDesk desk;

    AnswerResource(AttemptDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Answer questions of a quiz",
            description =
                    "All of them or some; the answer says what was right, and why. What was"
                            + " answered wrong comes back after 1 day and, each time that it is"
                            + " answered right when it is due, after 3, 7, 21 and 60 days; a right"
                            + " answer before that counts for nothing. Once every question was"
                            + " answered, the quiz is evidence of its skill: ON_MY_OWN when all answers"
                            + " that count are right, WITH_HELP when at least half are, else"
                            + " KNOWS_WHERE_TO_LOOK. A retired quiz is answered no more (rule"
                            + " `quiz-is-retired`).")
    @APIResponseSchema(
            value = AttemptView.class,
            responseCode = "201",
            responseDescription = "Answered; Location names the attempt")
    public RestResponse<AttemptView> answerQuiz(long id, @NotNull @Valid AnswerQuiz request) {
        var attempt = desk.answer(id, request);
        return Created.at("/quiz-attempts/" + attempt.id(), attempt);
    }
}
