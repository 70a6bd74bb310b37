package care.onetribe.coaching.opportunity;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which opportunities a list shows.
 *
 * @param openOn those that one can say yes to on this day and that have a place left, or null
 * @param participant those to which this member said yes, or null
 */
record OpportunityFilter(
        @QueryParam("kind") @Parameter(description = "Of any of these kinds", example = "SHADOWING")
                List<OpportunityKind> kind,
        @QueryParam("skill")
                @Parameter(
                        description = "By which one can learn any of these skills",
                        example = "calm-an-angry-customer")
                List<@Slug String> skill,
        @QueryParam("offeredBy")
                @Parameter(description = "Offered by any of these members", example = "lea")
                List<@Handle String> offeredBy,
        @QueryParam("openOn")
                @Parameter(
                        description =
                                "That one can say yes to on this day: open, not withdrawn, and with"
                                        + " a place left",
                        example = "2026-03-01")
                LocalDate openOn,
        @QueryParam("participant")
                @Parameter(
                        description =
                                "To which this member said yes: yourself, or somebody whose coach"
                                        + " or lead you are",
                        example = "mina")
                @Handle
                String participant) {}
