package care.onetribe.ticket.suggestion;

import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tickets/{id: [0-9]{1,18}}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions", description = "What may help with a ticket, and why")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class SuggestionResource {

    private final SuggestionDesk desk;

    SuggestionResource(SuggestionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show articles and resolved tickets that fit a ticket, and why",
            description =
                    "By the words of its subject and of what its customer said first, and by its"
                            + " theme. Only reviewed articles, and tickets that are yours to see.")
    @APIResponseSchema(value = SuggestionsView.class, responseDescription = "What may help")
    public SuggestionsView showTicketSuggestions(long id) {
        return desk.of(id);
    }
}
