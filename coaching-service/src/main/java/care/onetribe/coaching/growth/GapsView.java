package care.onetribe.coaching.growth;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member knows and does not know of themself, skill by skill in the order of the keys. */
@Schema(name = "SkillGaps", description = "What a member knows and does not know of themself")
record GapsView(
        @Schema(required = true, examples = "mina") String memberId,
        @Schema(
                        required = true,
                        description =
                                "They say that they cannot do it on their own yet, and are right or"
                                        + " nearly so")
                List<GapView> knownGaps,
        @Schema(
                        required = true,
                        description =
                                "They see themself at least two levels above what their coach says"
                                        + " or the evidence shows")
                List<GapView> blindSpots,
        @Schema(
                        required = true,
                        description =
                                "Coach and evidence, as far as there is either, are at least two"
                                        + " levels above what they say themself")
                List<GapView> hiddenStrengths,
        @Schema(
                        required = true,
                        description = "Skills of which they have not said how far they are",
                        examples = "[\"see-the-pattern\"]")
                List<String> notAssessed) {}
