package care.onetribe.coaching.supportgap;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/support-gap-news")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Support gaps",
        description = "What was missing for customers, and who sees to it until it is there")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class NewsResource {

    private final GapDesk desk;

    NewsResource(GapDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "List what others did about the gaps that you reported, the last step first")
    public Page<GapStepView> listSupportGapNews(@BeanParam PageRequest page) {
        return desk.news(page);
    }
}
