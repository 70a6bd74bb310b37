package care.onetribe.gateway.growth;

import care.onetribe.gateway.section.Deadline;
import care.onetribe.gateway.section.Items;
import care.onetribe.gateway.section.Section;
import care.onetribe.gateway.section.Sections;
import care.onetribe.gateway.section.Service;
import care.onetribe.kit.problem.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Puts together how a member has grown: all sections are asked for at once. Whoever may not see how
 * far they are with their skills, which is them, their coaches, their leads and admins, is told of
 * no such member.
 */
@ApplicationScoped
class Growths {

    private static final int SHOWN = 50;
    private static final int ALL = 200;
    private static final List<String> SHARED = List.of("SHARED", "DISCUSSED");

    private final CoachingGrowth coaching;
    private final RecognitionGrowth recognition;
    private final Sections sections;

    Growths(
            @RestClient CoachingGrowth coaching,
            @RestClient RecognitionGrowth recognition,
            Sections sections) {
        this.coaching = coaching;
        this.recognition = recognition;
        this.sections = sections;
    }

    Uni<Growth> of(String id, String token) {
        var deadline = sections.deadline();
        return Uni.combine()
                .all()
                .unis(
                        coached(deadline, () -> coaching.standings(token, id, ALL), Items::items),
                        coached(deadline, () -> coaching.gaps(token, id), Function.identity()),
                        coached(
                                deadline,
                                () -> coaching.reviews(token, id, SHARED, SHOWN),
                                list -> ReviewsPart.of(list.items())),
                        coached(deadline, () -> coaching.goals(token, id, SHOWN), Items::items),
                        coached(deadline, () -> coaching.lessons(token, id, SHOWN), Items::items),
                        sections.section(kudos(id, token), deadline),
                        coached(
                                deadline,
                                () -> coaching.checklists(token, id, SHOWN),
                                Items::items))
                .with(Growths::together)
                .invoke(growth -> requireSight(growth, id));
    }

    @SuppressWarnings("unchecked")
    private static Growth together(List<?> parts) {
        return new Growth(
                (Section<List<StandingLine>>) parts.get(0),
                (Section<SkillGapsPart>) parts.get(1),
                (Section<ReviewsPart>) parts.get(2),
                (Section<List<GoalLine>>) parts.get(3),
                (Section<List<LessonLine>>) parts.get(4),
                (Section<List<ValueMonth>>) parts.get(5),
                (Section<List<MemberChecklistLine>>) parts.get(6));
    }

    private static void requireSight(Growth growth, String id) {
        if (growth.skills() == null || growth.skills().isEmpty()) {
            throw new NotFound("member", id);
        }
    }

    private <A, T> Uni<Section<T>> coached(
            Deadline deadline, Supplier<Uni<A>> call, Function<A, T> part) {
        return sections.section(sections.ask(Service.COACHING, call).map(part), deadline);
    }

    private Uni<List<ValueMonth>> kudos(String id, String token) {
        return sections.ask(Service.RECOGNITION, () -> recognition.kudos(token, id, ALL))
                .map(list -> ValueMonth.of(list.items()));
    }
}
