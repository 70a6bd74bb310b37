package care.onetribe.recognition.preference;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.version.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/recognition-preference")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recognition preference", description = "What one wants of being recognised")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class PreferenceResource {

    private final PreferenceDesk desk;

    PreferenceResource(PreferenceDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Show what you want of being recognised; nobody else sees it")
    public PreferenceView showRecognitionPreference() {
        return desk.show();
    }

    @PUT
    @Operation(
            summary = "Say what you want of being recognised",
            description =
                    "Narrowed, it holds for what you got before too. Widened, it holds from now on:"
                            + " what was kept among few is not shown to more afterwards.")
    public PreferenceView setRecognitionPreference(
            @NotNull @Valid SetPreference request, @BeanParam Precondition precondition) {
        return desk.set(request, precondition);
    }
}
