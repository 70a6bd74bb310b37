package care.onetribe.coaching.growth;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/members/{id}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Growth", description = "To know what one does not know, and what to do next")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class GapsResource {

    private final GapsDesk desk;

    GapsResource(GapsDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Show what a member knows and does not know of themself",
            description =
                    "Their own latest assessment of each skill beside the latest of a coach or lead"
                            + " and what the evidence shows: the lower median of the levels of its five"
                            + " latest pieces that show one. A blind spot is a skill where they see"
                            + " themself at least two levels above either of these; a hidden strength"
                            + " one where they see themself at least two levels below all there is of"
                            + " these; a known gap one, of the rest, where they say less than"
                            + " ON_MY_OWN. Your own, or those of somebody whose coach or lead you are;"
                            + " admins see all.")
    @APIResponseSchema(value = GapsView.class, responseDescription = "Gaps, and what to do next")
    public GapsView showSkillGaps(@Handle String id) {
        return desk.of(id);
    }
}
