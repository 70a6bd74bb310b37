package care.onetribe.coaching.skill;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/skill-evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Skills", description = "What care is made of, and how far somebody is with it")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class EvidenceResource {

    private final EvidenceList evidence;

    EvidenceResource(EvidenceList evidence) {
        this.evidence = evidence;
    }

    @GET
    @Operation(
            summary = "List what a member did for their skills, what came in last first",
            description =
                    "Checklist items, reviews, quizzes and lessons add themselves. Your own, or"
                            + " that of somebody whose coach or lead you are; admins see all.")
    public Page<EvidenceView> listSkillEvidence(
            @BeanParam @Valid EvidenceFilter filter, @BeanParam PageRequest page) {
        return evidence.page(filter, page);
    }
}
