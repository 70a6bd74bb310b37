package care.onetribe.ticket.theme;

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

@Path("/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes", description = "What customers keep telling, and what is behind it")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class ThemeResource {

    private final ThemeDesk desk;

    ThemeResource(ThemeDesk desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Name a theme",
            description = "It begins as WATCHING, with a cause that is UNKNOWN unless you say it.")
    @APIResponseSchema(
            value = ThemeView.class,
            responseCode = "201",
            responseDescription = "Named; Location names it")
    public RestResponse<ThemeView> addTheme(@NotNull @Valid ThemeDetails details) {
        var theme = desk.add(details);
        return Created.at("/themes/" + theme.id(), theme);
    }

    @GET
    @Operation(
            summary = "List or search themes, the newest first",
            description = "Without those that were merged into others.")
    public Page<ThemeView> listThemes(
            @BeanParam @Valid ThemeFilter filter, @BeanParam PageRequest page) {
        return desk.list(filter, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(
            summary = "Show a theme",
            description = "One that was merged into another answers `303` with its address.")
    public ThemeView showTheme(long id) {
        return desk.show(id);
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.AGENT, Role.LEAD, Role.ADMIN})
    @Operation(summary = "Change what is written about a theme")
    public ThemeView changeTheme(
            long id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(implementation = ThemeDetails.class)))
                    MergePatch patch,
            @BeanParam Precondition precondition) {
        return desk.change(id, patch, precondition);
    }

    @PUT
    @Path("/{id: [0-9]{1,18}}/status")
    @RolesAllowed({Role.LEAD, Role.ADMIN})
    @Operation(
            summary = "Move a theme on",
            description =
                    "Any status follows upon any other, but that it is fixed is said with `fix`; and"
                            + " what is FIXED and comes back becomes REPORTED first (rule"
                            + " `illegal-theme-step`). Setting what it is already changes nothing.")
    public ThemeView setThemeStatus(
            long id, @NotNull @Valid SetThemeStatus request, @BeanParam Precondition precondition) {
        return desk.setStatus(id, request, precondition);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/history")
    @Operation(
            summary = "List every step of a theme, the first one first",
            description = "With the steps of those that were merged into it.")
    public Page<ThemeStep> listThemeHistory(long id, @BeanParam PageRequest page) {
        return desk.history(id, page);
    }
}
