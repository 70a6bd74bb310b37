package care.onetribe.coaching.day;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.kit.version.PutCondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Days", description = "A page about each of your days, for you alone")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class DayResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String DATE = "/{date: [0-9]{4}-[0-9]{2}-[0-9]{2}}";
    private static final String PRIVATE =
            "Only you read your days: no role and no system is shown another's. They are encrypted"
                    + " where they are stored.";

    private final DayDesk desk;
    private final DayExport export;
    private final Caller caller;

    DayResource(DayDesk desk, DayExport export, Caller caller) {
        this.desk = desk;
        this.export = export;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List your days, the newest first", description = PRIVATE)
    public Page<DayView> listDays(@BeanParam DayFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path(DATE)
    @Operation(summary = "Show one of your days", description = PRIVATE)
    public DayView showDay(LocalDate date) {
        return desk.show(date);
    }

    @PUT
    @Path(DATE)
    @Operation(
            summary = "Write the page of a day",
            description =
                    "`If-None-Match: *` begins it, `If-Match` replaces what you have read. At most"
                            + " 31 days ahead (rule `day-too-far-ahead`). "
                            + PRIVATE)
    @APIResponseSchema(value = DayView.class, responseDescription = "Replaced")
    @APIResponse(
            responseCode = "201",
            description = "Begun; Location names it",
            content = @Content(schema = @Schema(implementation = DayView.class)))
    public RestResponse<DayView> putDay(
            LocalDate date, @NotNull @Valid DayPage page, @BeanParam PutCondition condition) {
        return desk.put(date, page, condition).at("/days/" + date);
    }

    @DELETE
    @Path(DATE)
    @Operation(summary = "Delete one of your days for good")
    @APIResponse(responseCode = "204", description = "Gone")
    public void deleteDay(LocalDate date, @BeanParam Precondition precondition) {
        desk.delete(date, precondition);
    }

    @DELETE
    @Operation(
            summary = "Delete all your days for good",
            description =
                    "Wins that you have offered stay with the tribe until you take them back; a"
                            + " week that was added up already stays added up.")
    @APIResponse(responseCode = "204", description = "Gone")
    public void deleteDays() {
        desk.deleteAll();
    }

    @GET
    @Path("/export")
    @Produces(NDJSON)
    @Operation(
            summary = "Export all your days, one a line, the newest first",
            description = PRIVATE)
    @APIResponse(
            responseCode = "200",
            description = "A line for each day",
            content =
                    @Content(mediaType = NDJSON, schema = @Schema(implementation = DayView.class)))
    public StreamingOutput exportDays() {
        var owner = caller.id();
        return output -> export.write(owner, output);
    }
}
