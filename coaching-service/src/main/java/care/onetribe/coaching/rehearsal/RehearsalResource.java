package care.onetribe.coaching.rehearsal;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/rehearsals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rehearsals", description = "Hard conversations, played before they come")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class RehearsalResource {

    private static final String ID = "/{id: [0-9]{1,18}}";
    private static final String TAKES = ID + "/takes";
    private static final String TAKE = TAKES + "/{number: [0-9]{1,9}}";
    private static final String PRIVATE =
            "Those who take part see it; others do not know of it until all who took part are"
                    + " willing to show it, and then the performer's team and admins do.";

    private final RehearsalDesk desk;
    private final TakeDesk takes;

    RehearsalResource(RehearsalDesk desk, TakeDesk takes) {
        this.desk = desk;
        this.takes = takes;
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Plan to rehearse a scenario",
            description =
                    "With a partner who plays the customer, or alone where it has a script (else"
                            + " rule `nothing-to-walk`). "
                            + PRIVATE)
    @APIResponseSchema(
            value = RehearsalView.class,
            responseCode = "201",
            responseDescription = "Planned; Location names it")
    public RestResponse<RehearsalView> planRehearsal(@NotNull @Valid PlanRehearsal request) {
        var rehearsal = desk.plan(request);
        return Created.at("/rehearsals/" + rehearsal.id(), rehearsal);
    }

    @GET
    @Operation(
            summary = "List rehearsals, the newest first",
            description = "Those in which you take part, or what somebody performed and shared.")
    public Page<RehearsalView> listRehearsals(
            @QueryParam("sharedBy")
                    @Handle
                    @Parameter(description = "Who performed and shared them", example = "mina")
                    String sharedBy,
            @BeanParam PageRequest page) {
        return desk.list(sharedBy, page);
    }

    @GET
    @Path(ID)
    @Operation(summary = "Show a rehearsal", description = PRIVATE)
    public RehearsalView showRehearsal(long id) {
        return desk.show(id);
    }

    @PUT
    @Path(ID + "/sharing")
    @Operation(
            summary = "Say whether you are willing to show a rehearsal",
            description = "For each who took part. It is shown for as long as all are willing.")
    public RehearsalView shareRehearsal(
            long id, @NotNull @Valid Sharing request, @BeanParam Precondition precondition) {
        return desk.share(id, request, precondition);
    }

    @GET
    @Path(ID + "/progress")
    @Operation(
            summary = "Show how the takes of a rehearsal changed",
            description = "Every criterion in the eyes of each who rated it, take by take.")
    public Progress showRehearsalProgress(long id) {
        return takes.progress(id);
    }

    @POST
    @Path(TAKES)
    @Idempotent
    @Operation(
            summary = "Begin a take",
            description =
                    "With a partner it was played when you send this. Alone it begins the script"
                            + " anew (rule `take-is-under-way` while another is walked). At most 50"
                            + " (rule `enough-takes`).")
    @APIResponseSchema(
            value = TakeView.class,
            responseCode = "201",
            responseDescription = "Begun; Location names it")
    public RestResponse<TakeView> beginTake(long id) {
        var take = takes.begin(id);
        return Created.at("/rehearsals/%d/takes/%d".formatted(id, take.id()), take);
    }

    @GET
    @Path(TAKES)
    @Operation(summary = "List the takes of a rehearsal, the first one first")
    public Page<TakeView> listTakes(long id, @BeanParam PageRequest page) {
        return takes.list(id, page);
    }

    @GET
    @Path(TAKE)
    @Operation(summary = "Show a take, and where a walk through a script is")
    public TakeView showTake(long id, long number) {
        return takes.show(id, number);
    }

    @POST
    @Path(TAKE + "/steps")
    @Idempotent
    @Operation(
            summary = "Answer the customer of a script",
            description =
                    "By one of the choices at hand (rule `step-has-no-such-choice`), until it ends"
                            + " (rule `take-is-over`).")
    @APIResponseSchema(value = TakeView.class, responseDescription = "What the customer says to it")
    public TakeView chooseReply(long id, long number, @NotNull @Valid ChooseReply request) {
        return takes.choose(id, number, request);
    }

    @PUT
    @Path(TAKE + "/rating")
    @Operation(
            summary = "Rate a take by the rubric",
            description =
                    "Each who took part, once it is over (rule `take-is-not-over`); sent again, it"
                            + " replaces what you gave before.")
    public TakeView rateTake(long id, long number, @NotNull @Valid Rubric rubric) {
        return takes.rate(id, number, rubric);
    }
}
