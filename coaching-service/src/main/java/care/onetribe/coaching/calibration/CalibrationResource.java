package care.onetribe.coaching.calibration;

import care.onetribe.kit.idempotency.Idempotent;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/calibrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Calibrations",
        description = "Reviewers rate the same conversations blind and see where they differ")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class CalibrationResource {

    private final CalibrationDesk desk;

    CalibrationResource(CalibrationDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.COACH, Role.LEAD})
    @Operation(
            summary = "Open a calibration",
            description = "Its reviewers rate each conversation by the latest version of the card.")
    @APIResponseSchema(
            value = CalibrationView.class,
            responseCode = "201",
            responseDescription = "Opened; Location names it")
    public RestResponse<CalibrationView> openCalibration(@NotNull @Valid OpenCalibration request) {
        var calibration = desk.open(request);
        return Created.at("/calibrations/" + calibration.id(), calibration);
    }

    @GET
    @Operation(summary = "List the calibrations that you take part in, the newest first")
    public Page<CalibrationView> listCalibrations(@BeanParam PageRequest page) {
        return desk.list(page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(summary = "Show a calibration that you take part in")
    public CalibrationView showCalibration(long id) {
        return desk.show(id);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/ending")
    @Operation(
            summary = "End a calibration before all have rated",
            description =
                    "By its organizer: what was rated is revealed. One that is revealed is a conflict"
                            + " (rule `calibration-is-revealed`).")
    @APIResponseSchema(value = CalibrationView.class, responseDescription = "REVEALED")
    public CalibrationView endCalibration(long id, @BeanParam Precondition precondition) {
        return desk.end(id, precondition);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/sheets")
    @Idempotent
    @Operation(
            summary = "Rate one of the conversations",
            description =
                    "By its reviewers, once a conversation (rule `sheet-is-filled`), on every"
                            + " criterion (rule `criteria-not-rated`), as long as it is blind (rule"
                            + " `calibration-is-revealed`). The last sheet that is missing reveals"
                            + " all.")
    @APIResponseSchema(
            value = SheetView.class,
            responseCode = "201",
            responseDescription = "Rated; Location names the sheet")
    public RestResponse<SheetView> rateConversation(
            long id, @NotNull @Valid RateConversation request) {
        var sheet = desk.rate(id, request);
        return Created.at("/calibrations/%d/sheets/%d".formatted(id, sheet.id()), sheet);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/sheets")
    @Operation(
            summary = "List what was rated, in the order in which it came",
            description = "Your own until the calibration is revealed, then everybody's.")
    public Page<SheetView> listSheets(long id, @BeanParam PageRequest page) {
        return desk.sheets(id, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/sheets/{sheetId: [0-9]{1,18}}")
    @Operation(
            summary = "Show how a conversation was rated",
            description = "Your own until the calibration is revealed, then anybody's.")
    public SheetView showSheet(long id, long sheetId) {
        return desk.sheet(id, sheetId);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/results")
    @Operation(
            summary = "Show how far the reviewers agree, criterion by criterion",
            description =
                    "Krippendorff's alpha with the ordinal distance; what somebody did not rate and"
                            + " what did not apply are missing values. A conflict before it is"
                            + " revealed (rule `calibration-is-blind`).")
    @APIResponseSchema(value = CalibrationResults.class, responseDescription = "Revealed")
    @APIResponse(responseCode = "409", ref = "conflict")
    public CalibrationResults showCalibrationResults(long id) {
        return desk.results(id);
    }
}
