package care.onetribe.coaching.scorecard;

import care.onetribe.kit.text.Slug;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card as it is being written. */
@Schema(name = "Scorecard", description = "A card as it is being written")
record ScorecardView(
        @Schema(required = true, pattern = Slug.PATTERN, examples = "care-conversation") String key,
        @Schema(required = true, examples = "A conversation with care") String title,
        @Schema(required = true, examples = "For any conversation by chat or mail.") String purpose,
        @Schema(required = true) List<Criterion> criteria,
        @Schema(
                        description =
                                "The version that new reviews use; absent until one is published",
                        examples = "1")
                Integer latestVersion,
        @JsonIgnore @Schema(hidden = true) String version)
        implements Versioned {}
