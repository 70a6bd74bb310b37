package care.onetribe.coaching.skill;

import static java.util.stream.Collectors.toMap;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.Function;

/** Where somebody stands with every skill, for those who may see it. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class StandingDesk {

    private static final SkillFilter LOOKED_AT = new SkillFilter(List.of(), true);

    private final Skills skills;
    private final Standings standings;
    private final SkillRights rights;

    StandingDesk(Skills skills, Standings standings, SkillRights rights) {
        this.skills = skills;
        this.standings = standings;
        this.rights = rights;
    }

    Page<StandingView> list(String memberId, PageRequest page) {
        rights.requireSight(memberId);
        var known =
                standings.of(List.of(memberId)).stream()
                        .collect(toMap(Standing::skillKey, Function.identity()));
        return skills.page(LOOKED_AT, page)
                .map(
                        skill ->
                                StandingView.of(
                                        skill,
                                        known.getOrDefault(
                                                skill.key(),
                                                Standing.unknown(memberId, skill.key()))));
    }
}
