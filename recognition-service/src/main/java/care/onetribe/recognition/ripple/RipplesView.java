package care.onetribe.recognition.ripple;

import care.onetribe.recognition.bootstrap.Interval;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How contagious kindness is. */
@Schema(
        name = "RippleFigures",
        description =
                "How many kudos each kudos inspired directly within 14 days, on average; with the"
                        + " percentile interval of 1,000 bootstrap resamples of a fixed seed (Efron"
                        + " and Tibshirani 1993, chapter 13)")
record RipplesView(
        @Schema(examples = "north") String teamId,
        @Schema(required = true, examples = "2026-01-01") LocalDate from,
        @Schema(
                        required = true,
                        description = "At the latest 14 days ago: later ones may inspire yet",
                        examples = "2026-04-01")
                LocalDate to,
        @Schema(
                        required = true,
                        description = "Kudos of that time that are not private",
                        examples = "310")
                long kudos,
        @Schema(required = true, description = "Of these, how many inspired any", examples = "71")
                long inspiring,
        @Schema(description = "Absent when there are fewer than five kudos")
                Interval inspiredWithin14Days) {}
