package care.onetribe.recognition.pattern;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/recognition-patterns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recognition patterns", description = "What a person should look at")
@RolesAllowed({Role.LEAD, Role.ADMIN})
class PatternResource {

    private final PatternDesk desk;

    PatternResource(PatternDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the patterns found in a team, the newest first, without names")
    public Page<PatternView> listRecognitionPatterns(
            @QueryParam("team") @NotNull @Handle @Parameter(required = true, example = "north")
                    String team,
            @BeanParam PageRequest page) {
        return desk.list(team, page);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    @Operation(
            summary = "Look at a pattern and who is in it",
            description = "That one looked is on record. There may be a good reason: ask.")
    public PatternView lookAtRecognitionPattern(long id) {
        return desk.lookAt(id);
    }

    @GET
    @Path("/{id: [0-9]{1,18}}/looks")
    @Operation(summary = "List who looked at a pattern, the first look first")
    public Page<PatternLookView> listPatternLooks(long id, @BeanParam PageRequest page) {
        return desk.looks(id, page);
    }
}
