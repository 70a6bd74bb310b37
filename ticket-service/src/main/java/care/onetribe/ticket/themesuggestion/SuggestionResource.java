package care.onetribe.ticket.themesuggestion;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tickets/{id: [0-9]{1,18}}/theme-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Theme suggestions", description = "What a ticket is one more case of, as a proposal")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN, Role.INTEGRATION, Role.SERVICE})
class SuggestionResource {

    private final SuggestionDesk desk;

    SuggestionResource(SuggestionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary =
                    "Suggest up to three themes for a ticket, with the tickets that speak for each",
            description =
                    "By the customer's first two messages: of the tickets that have a theme, those"
                            + " that began most alike vote. It changes nothing; a person puts the"
                            + " ticket under a theme.")
    public ThemeSuggestions suggestThemes(long id) {
        return desk.of(id);
    }
}
