package care.onetribe.ticket.theme;

import care.onetribe.kit.idempotency.Idempotent;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.request.Created;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/themes/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class ThemeMergeResource {

    private final ThemeMergeDesk desk;

    ThemeMergeResource(ThemeMergeDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("/merged-into")
    @Operation(
            summary = "Merge a theme into another one",
            description =
                    """
                    Its tickets, its follow-ups and its history go over; what is written about the \
                    one that stays, stays. Conversations that are imported under its old key come \
                    under the one that stays.

                    The old number then answers every `GET` with `303` and the same place below \
                    the new one, and every change with a conflict that names the new one (rule \
                    `theme-went-over`). Into itself (rule `theme-merge-into-itself`) or into one \
                    that was merged, nothing is merged; once more into the same one changes nothing.
                    """)
    @APIResponseSchema(
            value = ThemeView.class,
            responseDescription = "The theme that stays; Content-Location names it")
    public RestResponse<ThemeView> mergeTheme(
            long id, @NotNull @Valid MergeTheme request, @BeanParam Precondition precondition) {
        var theme = desk.merge(id, request, precondition);
        return RestResponse.ResponseBuilder.ok(theme)
                .header(HttpHeaders.CONTENT_LOCATION, Created.BASE + "/themes/" + theme.id())
                .build();
    }

    @POST
    @Path("/splits")
    @Idempotent
    @Operation(
            summary = "Make a theme of its own of some tickets of a theme",
            description =
                    "All of the tickets go over or none: one that stands under another theme, or"
                            + " under none, is a conflict (rule `ticket-of-other-theme`). Both themes"
                            + " and every ticket keep in their history where they came from.")
    @APIResponseSchema(
            value = ThemeView.class,
            responseCode = "201",
            responseDescription = "The new theme; Location names it")
    @APIResponse(responseCode = "404", ref = "not-found")
    public RestResponse<ThemeView> splitTheme(long id, @NotNull @Valid SplitTheme request) {
        var theme = desk.split(id, request);
        return Created.at("/themes/" + theme.id(), theme);
    }
}
