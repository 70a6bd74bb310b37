package care.onetribe.recognition.appreciation;

import care.onetribe.recognition.bootstrap.Interval;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a team is appreciated, as its lead sees it. Nobody is ranked. */
@Schema(
        name = "Appreciation",
        description =
                "How a team is appreciated: of kudos that are not private and of customers' thanks."
                        + " Figures are absent for fewer than five members")
record AppreciationView(
        @Schema(required = true, examples = "north") String teamId,
        @Schema(required = true, examples = "30") int days,
        @Schema(required = true, description = "Active members", examples = "10") int members,
        @Schema(description = "Members who were recognised") ShareView recognised,
        @Schema(
                        required = true,
                        description =
                                "Members of whom nobody said anything good in that time, by"
                                        + " handle: a nudge to look closer, not a list of shame",
                        examples = "[\"sam\"]")
                List<String> notSeenIds,
        @Schema(description = "Of their kudos, those from another team") ShareView acrossTeams,
        @Schema(
                        description =
                                "Gini coefficient of how often each was recognised: 0 when all were"
                                        + " equally; percentile interval of 1,000 bootstrap"
                                        + " resamples")
                Interval concentration) {}
