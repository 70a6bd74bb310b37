package care.onetribe.coaching.scorecard;

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

@Path("/scorecards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Scorecards",
        description = "What a review of a conversation looks at, with each level in words")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ScorecardResource {

    private final ScorecardDesk desk;

    ScorecardResource(ScorecardDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List the cards by key",
            description = "Each as it is being written; what reviews use are its versions.")
    public Page<ScorecardView> listScorecards(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Show a card as it is being written")
    public ScorecardView showScorecard(@Slug String key) {
        return desk.show(key);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Add a card as a draft",
            description = "A key is used once (rule `scorecard-exists`).")
    @APIResponseSchema(
            value = ScorecardView.class,
            responseCode = "201",
            responseDescription = "Added; Location names it")
    public RestResponse<ScorecardView> addScorecard(@NotNull @Valid AddScorecard request) {
        var card = desk.add(request);
        return Created.at("/scorecards/" + card.key(), card);
    }

    @PATCH
    @Path("/{key}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Change the draft of a card",
            description = "No review and no published version changes by it.")
    @APIResponseSchema(value = ScorecardView.class, responseDescription = "Changed")
    public ScorecardView changeScorecard(
            @Slug String key,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    ScorecardDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(key, patch, precondition);
    }

    @GET
    @Path("/{key}/versions")
    @Operation(summary = "List what was published of a card, the newest first")
    public Page<ScorecardVersionView> listScorecardVersions(
            @Slug String key, @BeanParam PageRequest page) {
        return desk.versions(key, page);
    }

    @GET
    @Path("/{key}/versions/{number: [1-9][0-9]{0,8}}")
    @Operation(summary = "Show a card as it was published")
    public ScorecardVersionView showScorecardVersion(@Slug String key, int number) {
        return desk.version(key, number);
    }

    @POST
    @Path("/{key}/versions")
    @Idempotent
    @RolesAllowed({Role.COACH, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Publish the draft of a card as its next version",
            description =
                    "New reviews and calibrations use it from now on; those there are keep theirs. A"
                            + " draft that says what the last version says is a conflict (rule"
                            + " `nothing-new-to-publish`).")
    @APIResponseSchema(
            value = ScorecardVersionView.class,
            responseCode = "201",
            responseDescription = "Published; Location names the version")
    public RestResponse<ScorecardVersionView> publishScorecard(
            @Slug String key, @BeanParam Precondition precondition) {
        var version = desk.publish(key, precondition);
        return Created.at("/scorecards/%s/versions/%d".formatted(key, version.number()), version);
    }
}
