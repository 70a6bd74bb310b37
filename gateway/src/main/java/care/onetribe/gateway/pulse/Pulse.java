package care.onetribe.gateway.pulse;

import care.onetribe.gateway.section.Section;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a team and its customers are. */
@Schema(description = "How a team and its customers are; a section that you may not see is absent")
record Pulse(
        @Schema(required = true) Section<TeamPart> team,
        @Schema(description = "Of the tickets of the team in the last weeks")
                Section<CarePart> concerns,
        @Schema(
                        description =
                                "Told more often than was to be expected, this week or last week,"
                                        + " at most 5")
                Section<List<RisingLine>> risingThemes,
        @Schema(description = "What comes up in tickets that have no theme yet, at most 5")
                Section<List<EmergingLine>> emergingThemes,
        @Schema(description = "The newest first, at most 5")
                Section<List<WarningLine>> earlyWarnings,
        @Schema(description = "Who was not seen") Section<SeenPart> appreciation,
        @Schema(description = "Those who are in one, the newest first, at most 25")
                Section<List<OnboardingLine>> onboardings,
        @Schema(description = "The last four weeks, the newest first")
                Section<List<CheckInLine>> checkIns,
        @Schema(description = "Those that are open") Section<SupportGapsPart> supportGaps) {}
