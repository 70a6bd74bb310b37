package care.onetribe.coaching.growth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import care.onetribe.coaching.growth.NextView.NextOpportunity;
import care.onetribe.coaching.growth.NextView.NextQuiz;
import care.onetribe.coaching.growth.NextView.NextTemplate;
import care.onetribe.coaching.growth.NextView.Teacher;
import care.onetribe.coaching.opportunity.SkillOpportunities;
import care.onetribe.coaching.opportunity.SkillOpportunities.SkillOpportunity;
import care.onetribe.coaching.quiz.SkillQuizzes;
import care.onetribe.coaching.quiz.SkillQuizzes.SkillQuiz;
import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.skill.Teachers;
import care.onetribe.coaching.template.SkillTemplates;
import care.onetribe.coaching.template.SkillTemplates.SkillTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds what somebody can do next for their skills; all skills at once, one query a kind. */
@ApplicationScoped
class NextSteps {

    private static final int MOST = 5;

    private final SkillTemplates templates;
    private final SkillQuizzes quizzes;
    private final SkillOpportunities opportunities;
    private final Teachers teachers;
    private final Roster roster;
    private final Clock clock;

    NextSteps(
            SkillTemplates templates,
            SkillQuizzes quizzes,
            SkillOpportunities opportunities,
            Teachers teachers,
            Roster roster,
            Clock clock) {
        this.templates = templates;
        this.quizzes = quizzes;
        this.opportunities = opportunities;
        this.teachers = teachers;
        this.roster = roster;
        this.clock = clock;
    }

    /** By skill. */
    Function<String, NextView> forSkills(Collection<String> skillKeys, Colleague learner) {
        var training = templates(skillKeys);
        var asked = quizzes(skillKeys);
        var open = opportunities(skillKeys, learner);
        var teaching = teachers(skillKeys, learner);
        return skill ->
                new NextView(
                        training.getOrDefault(skill, List.of()),
                        asked.getOrDefault(skill, List.of()),
                        open.getOrDefault(skill, List.of()),
                        teaching.getOrDefault(skill, List.of()));
    }

    private Map<String, List<NextTemplate>> templates(Collection<String> skillKeys) {
        return templates.on(skillKeys, MOST).stream()
                .collect(groupingBy(SkillTemplate::skillKey, mapping(NextTemplate::of, toList())));
    }

    private Map<String, List<NextQuiz>> quizzes(Collection<String> skillKeys) {
        return quizzes.on(skillKeys, MOST).stream()
                .collect(groupingBy(SkillQuiz::skillKey, mapping(NextQuiz::of, toList())));
    }

    private Map<String, List<NextOpportunity>> opportunities(
            Collection<String> skillKeys, Colleague learner) {
        var today = LocalDate.ofInstant(clock.instant(), learner.zone());
        return opportunities.openFor(skillKeys, learner.id(), today, MOST).stream()
                .collect(
                        groupingBy(
                                SkillOpportunity::skillKey,
                                mapping(NextOpportunity::of, toList())));
    }

    private Map<String, List<Teacher>> teachers(Collection<String> skillKeys, Colleague learner) {
        var handles = teachers.of(skillKeys, learner.id(), learner.teamId(), MOST);
        var people =
                roster.findAll(handles.values().stream().flatMap(List::stream).distinct().toList());
        return handles.entrySet().stream()
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                skill ->
                                        skill.getValue().stream()
                                                .map(people::get)
                                                .map(Teacher::of)
                                                .toList()));
    }
}
