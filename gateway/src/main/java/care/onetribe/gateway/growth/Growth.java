package care.onetribe.gateway.growth;

import care.onetribe.gateway.section.Section;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a member has grown. */
@Schema(description = "How a member has grown; a section that you may not see is absent")
record Growth(
        @Schema(description = "In the order of the skills' keys")
                Section<List<StandingLine>> skills,
        Section<SkillGapsPart> gaps,
        @Schema(description = "Those that were shared") Section<ReviewsPart> reviews,
        @Schema(description = "The newest first, at most 50") Section<List<GoalLine>> goals,
        @Schema(description = "The newest first, at most 50") Section<List<LessonLine>> lessons,
        @Schema(description = "Kudos by value and month, of the latest 200 that you may see")
                Section<List<ValueMonth>> recognition,
        @Schema(description = "The newest first, at most 50")
                Section<List<MemberChecklistLine>> checklists) {}
