package care.onetribe.coaching.growth;

import care.onetribe.coaching.opportunity.OpportunityKind;
import care.onetribe.coaching.opportunity.SkillOpportunities.SkillOpportunity;
import care.onetribe.coaching.quiz.SkillQuizzes.SkillQuiz;
import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.template.SkillTemplates.SkillTemplate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody can do next for a skill; of each kind at most five. */
@Schema(name = "NextForSkill", description = "What to do next; of each kind at most five")
record NextView(
        @Schema(required = true, description = "Checklist templates whose items train it, by key")
                List<NextTemplate> checklistTemplates,
        @Schema(required = true, description = "Quizzes on the skill") List<NextQuiz> quizzes,
        @Schema(
                        required = true,
                        description = "That they can say yes to today, what closes first in front")
                List<NextOpportunity> opportunities,
        @Schema(
                        required = true,
                        description =
                                "Members who say that they teach it, and whose coach does not doubt"
                                        + " it; those of their own team first")
                List<Teacher> teachers) {

    /** A template whose items train the skill. */
    @Schema(name = "NextChecklistTemplate", description = "A template whose items train the skill")
    record NextTemplate(
            @Schema(required = true, examples = "an-angry-customer") String key,
            @Schema(required = true, examples = "An angry customer") String title) {

        static NextTemplate of(SkillTemplate template) {
            return new NextTemplate(template.key(), template.title());
        }
    }

    /** A quiz on the skill. */
    @Schema(description = "A quiz on the skill")
    record NextQuiz(
            @Schema(required = true, examples = "7") long id,
            @Schema(required = true, examples = "When somebody is angry") String title) {

        static NextQuiz of(SkillQuiz quiz) {
            return new NextQuiz(quiz.id(), quiz.title());
        }
    }

    /** An opportunity to learn the skill. */
    @Schema(description = "An opportunity to learn the skill")
    record NextOpportunity(
            @Schema(required = true, examples = "7") long id,
            @Schema(required = true, examples = "SHADOWING") OpportunityKind kind,
            @Schema(required = true, examples = "A morning beside the escalation desk")
                    String title) {

        static NextOpportunity of(SkillOpportunity opportunity) {
            return new NextOpportunity(opportunity.id(), opportunity.kind(), opportunity.title());
        }
    }

    /** Somebody who teaches the skill. */
    @Schema(name = "SkillTeacher", description = "Somebody who teaches the skill")
    record Teacher(
            @Schema(required = true, examples = "theo") String memberId,
            @Schema(required = true, examples = "Theo Lindqvist") String name) {

        static Teacher of(Colleague colleague) {
            return new Teacher(colleague.id(), colleague.name());
        }
    }
}
