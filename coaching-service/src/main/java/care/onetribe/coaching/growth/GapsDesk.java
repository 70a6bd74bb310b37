package care.onetribe.coaching.growth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.skill.SkillCatalog;
import care.onetribe.coaching.skill.SkillRights;
import care.onetribe.coaching.skill.SkillView;
import care.onetribe.coaching.skill.Standing;
import care.onetribe.coaching.skill.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What somebody knows and does not know of themself, for those who may see it. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class GapsDesk {

    private final SkillCatalog catalog;
    private final Standings standings;
    private final NextSteps nextSteps;
    private final SkillRights rights;
    private final Roster roster;

    GapsDesk(
            SkillCatalog catalog,
            Standings standings,
            NextSteps nextSteps,
            SkillRights rights,
            Roster roster) {
        this.catalog = catalog;
        this.standings = standings;
        this.nextSteps = nextSteps;
        this.rights = rights;
        this.roster = roster;
    }

    GapsView of(String memberId) {
        rights.requireSight(memberId);
        var skills = catalog.active();
        var assessed =
                standings.of(List.of(memberId)).stream().filter(s -> s.self() != null).toList();
        var gaps = byKind(assessed, skills, roster.require(memberId));
        return new GapsView(
                memberId,
                gaps.getOrDefault(GapKind.KNOWN_GAP, List.of()),
                gaps.getOrDefault(GapKind.BLIND_SPOT, List.of()),
                gaps.getOrDefault(GapKind.HIDDEN_STRENGTH, List.of()),
                others(skills, assessed));
    }

    private Map<GapKind, List<GapView>> byKind(
            List<Standing> assessed, List<SkillView> skills, Colleague member) {
        var byKey = skills.stream().collect(toMap(SkillView::key, Function.identity()));
        var gaps = assessed.stream().filter(s -> GapKind.of(s).isPresent()).toList();
        var next = nextSteps.forSkills(gaps.stream().map(Standing::skillKey).toList(), member);
        return gaps.stream()
                .collect(
                        groupingBy(
                                gap -> GapKind.of(gap).orElseThrow(),
                                mapping(
                                        gap ->
                                                GapView.of(
                                                        byKey.get(gap.skillKey()),
                                                        gap,
                                                        next.apply(gap.skillKey())),
                                        toList())));
    }

    /** Keys of those that were not assessed. */
    private static List<String> others(List<SkillView> skills, List<Standing> assessed) {
        var keys = assessed.stream().map(Standing::skillKey).collect(toSet());
        return skills.stream().map(SkillView::key).filter(key -> !keys.contains(key)).toList();
    }
}
