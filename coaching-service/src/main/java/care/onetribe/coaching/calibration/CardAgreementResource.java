package care.onetribe.coaching.calibration;

import care.onetribe.kit.identity.Role;
import care.onetribe.kit.text.Slug;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/scorecards/{key}/versions/{number: [1-9][0-9]{0,8}}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards")
@RolesAllowed({Role.AGENT, Role.COACH, Role.LEAD, Role.ADMIN})
class CardAgreementResource {

    private final CardAgreements agreements;

    CardAgreementResource(CardAgreements agreements) {
        this.agreements = agreements;
    }

    @GET
    @Operation(
            summary = "Show how far reviewers agree who use this card, criterion by criterion",
            description =
                    "Krippendorff's alpha over the conversations of the latest 50 calibrations that"
                            + " are revealed. A criterion in which reviewers do not agree is worded"
                            + " badly: mend the card.")
    public CardAgreement showCardAgreement(@Slug String key, int number) {
        return agreements.of(key, number);
    }
}
