package care.onetribe.coaching.quiz;

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

@Path("/quizzes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes", description = "Questions to learn by; what was wrong comes back in time")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class QuizResource {

    private final QuizDesk desk;

    QuizResource(QuizDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(summary = "Write a quiz")
    @APIResponseSchema(
            value = QuizView.class,
            responseCode = "201",
            responseDescription = "Written; Location names it")
    public RestResponse<QuizView> addQuiz(@NotNull @Valid QuizDetails details) {
        var quiz = desk.add(details);
        return Created.at("/quizzes/" + quiz.id(), quiz);
    }

    @GET
    @Operation(summary = "List quizzes, the newest first")
    public Page<ListedQuiz> listQuizzes(
            @BeanParam @Valid QuizFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a quiz as it is asked, without its answers")
    @APIResponseSchema(value = QuizView.class, responseDescription = "The quiz")
    public QuizView showQuiz(long id) {
        return desk.show(id);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/answer-key")
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(summary = "Show the right answers, to write the quiz")
    @APIResponseSchema(value = AnswerKey.class, responseDescription = "The right answers")
    public AnswerKey showQuizAnswerKey(long id) {
        return desk.answerKey(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Change or retire a quiz",
            description =
                    "`questions` are replaced whole. A question that keeps its key is the same"
                            + " question; one that is gone comes back to nobody.")
    @APIResponseSchema(value = QuizView.class, responseDescription = "Changed")
    public QuizView changeQuiz(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = QuizDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }
}
