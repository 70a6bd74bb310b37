package care.onetribe.coaching.review;

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

@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Reviews",
        description = "A conversation as a reviewer and its agent see it, on the same card")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ReviewResource {

    private final ReviewDesk desk;

    ReviewResource(ReviewDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Begin a review of a colleague's conversation",
            description =
                    "Coaches review anybody, others people of their own team, nobody themself (rule"
                            + " `review-of-oneself`). The agent is asked to assess themself from now"
                            + " on. With `sampleId` it counts as drawn at random: the conversation"
                            + " must be one of that sample's, and have no review in it yet (rule"
                            + " `ticket-is-reviewed`).")
    @APIResponseSchema(
            value = ReviewView.class,
            responseCode = "201",
            responseDescription = "Begun; Location names it")
    public RestResponse<ReviewView> openReview(@NotNull @Valid OpenReview request) {
        var review = desk.open(request);
        return Created.at("/reviews/" + review.id(), review);
    }

    @GET
    @Operation(
            summary = "List reviews that the caller may see, the newest first",
            description =
                    "Until a review is shared only its reviewer and its agent see it; from then on"
                            + " also coaches and leads of the agent's team.")
    public Page<ReviewView> listReviews(
            @BeanParam @Valid ReviewFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(
            summary = "Show a review",
            description = "Until it is shared, reviewer and agent each see their own part only.")
    public ReviewView showReview(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            summary = "Write the reviewer's part",
            description =
                    "By the reviewer, until it is shared (rule `review-is-shared`). Criteria may be"
                            + " rated one by one, but none without the message that shows its level.")
    @APIResponseSchema(value = ReviewView.class, responseDescription = "Written")
    public ReviewView writeReview(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = ReviewDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.write(id, patch, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/self-assessment")
    @Operation(
            summary = "Assess yourself on the same card",
            description =
                    "By the agent, once, before they see the reviewer's part (rule"
                            + " `illegal-review-step`), and on every criterion (rule"
                            + " `criteria-not-rated`).")
    @APIResponseSchema(value = ReviewView.class, responseDescription = "SELF_ASSESSED")
    public ReviewView assessYourself(
            long id, @NotNull @Valid SelfAssessment request, @BeanParam Precondition precondition) {
        return desk.assess(id, request, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/sharing")
    @Operation(
            summary = "Share a review: both see both",
            description =
                    "By the reviewer, after the agent has assessed themself (rule"
                            + " `illegal-review-step`), with every criterion rated (rule"
                            + " `criteria-not-rated`), what was done well and one thing to work on"
                            + " (rule `feedback-missing`). Levels become evidence of the skills that"
                            + " the card names.")
    @APIResponseSchema(value = ReviewView.class, responseDescription = "SHARED")
    public ReviewView shareReview(long id, @BeanParam Precondition precondition) {
        return desk.share(id, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/answer")
    @Operation(
            summary = "Say what you take from a review",
            description = "By the agent, once it is shared (rule `illegal-review-step`).")
    @APIResponseSchema(value = ReviewView.class, responseDescription = "DISCUSSED")
    public ReviewView answerReview(
            long id, @NotNull @Valid Answer request, @BeanParam Precondition precondition) {
        return desk.answer(id, request, precondition);
    }
}
