package care.onetribe.recognition.appreciation;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.Forbidden;
import care.onetribe.recognition.bootstrap.Bootstrap;
import care.onetribe.recognition.roster.Colleague;
import care.onetribe.recognition.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How a team is appreciated, for its leads and admins; how somebody is, for themself alone. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class AppreciationDesk {

    /** A team of more people than these is told of by the first so many of its members. */
    private static final int LARGEST_TEAM = 1_000;

    private static final int FEWEST_FOR_FIGURES = 5;

    private final AppreciationCounts counts;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    AppreciationDesk(AppreciationCounts counts, Roster roster, Caller caller, Clock clock) {
        this.counts = counts;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    AppreciationView ofTeam(String teamId, int days) {
        requireLeadOf(teamId);
        var members =
                roster.activeOf(teamId, LARGEST_TEAM).stream().map(Colleague::memberId).toList();
        if (members.isEmpty()) {
            return new AppreciationView(teamId, days, 0, null, List.of(), null, null);
        }
        var since = since(days);
        var times = counts.byMember(members, since);
        var notSeen = members.stream().filter(member -> !times.containsKey(member)).toList();
        if (members.size() < FEWEST_FOR_FIGURES) {
            return new AppreciationView(teamId, days, members.size(), null, notSeen, null, null);
        }
        var amounts = members.stream().mapToInt(m -> times.getOrDefault(m, 0)).toArray();
        return new AppreciationView(
                teamId,
                days,
                members.size(),
                ShareView.of(members.size() - notSeen.size(), members.size()),
                notSeen,
                counts.acrossTeams(teamId, members, since),
                Bootstrap.gini(amounts));
    }

    OwnAppreciationView own(int days) {
        var since = since(days);
        var byValue = counts.byValue(caller.id(), since);
        return new OwnAppreciationView(
                days,
                byValue.stream().mapToLong(ValueCountView::kudos).sum(),
                counts.givenBy(caller.id(), since),
                counts.thanksOf(caller.id(), since),
                byValue);
    }

    private void requireLeadOf(String teamId) {
        boolean isOwnTeam = roster.teamOf(caller.id()).filter(teamId::equals).isPresent();
        if (!caller.is(Role.ADMIN) && !isOwnTeam) {
            throw new Forbidden("Only leads of the team and admins see how it is appreciated.");
        }
    }

    private Instant since(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
