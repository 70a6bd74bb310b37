package care.onetribe.coaching.scorecard;

import care.onetribe.kit.text.Slug;
import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card as it was published. */
@Schema(name = "ScorecardVersion", description = "A card as it was published; it never changes")
record ScorecardVersionView(
        @Schema(required = true, pattern = Slug.PATTERN, examples = "care-conversation")
                String scorecardKey,
        @Schema(required = true, examples = "1") int number,
        @Schema(required = true, examples = "A conversation with care") String title,
        @Schema(required = true, examples = "For any conversation by chat or mail.") String purpose,
        @Schema(required = true) List<Criterion> criteria,
        @Schema(description = "Absent where it came with the suite", examples = "noor")
                String publishedById,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant publishedAt)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(number);
    }
}
