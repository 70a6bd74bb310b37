package care.onetribe.coaching.onboarding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import care.onetribe.coaching.checklist.ChecklistStatus;
import care.onetribe.coaching.checklist.OnboardingLists;
import care.onetribe.coaching.checklist.OnboardingLists.ListStanding;
import care.onetribe.coaching.onboarding.OnboardingView.HelperView;
import care.onetribe.coaching.onboarding.OnboardingView.HoldUpView;
import care.onetribe.coaching.onboarding.OnboardingView.ListView;
import care.onetribe.coaching.onboarding.OnboardingView.NextList;
import care.onetribe.coaching.onboarding.OnboardingView.StageStanding;
import care.onetribe.coaching.onboarding.OnboardingView.StageView;
import care.onetribe.coaching.roster.Colleague;
import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Works out where somebody stands on a path. */
@ApplicationScoped
class OnboardingStandings {

    private static final int MOST = 50;
    private static final Set<String> HELPING_ROLES = Set.of(Role.COACH, Role.LEAD);

    private final OnboardingLists lists;
    private final Roster roster;

    OnboardingStandings(OnboardingLists lists, Roster roster) {
        this.lists = lists;
        this.roster = roster;
    }

    OnboardingView of(Onboarding onboarding) {
        var standings = lists.of(onboarding.id());
        return new OnboardingView(
                onboarding.id(),
                onboarding.memberId(),
                onboarding.pathKey(),
                onboarding.title(),
                onboarding.status(),
                onboarding.startedById(),
                onboarding.startedAt(),
                onboarding.endedAt(),
                onboarding.reason(),
                stages(onboarding, standings),
                next(standings),
                holdUps(onboarding, standings),
                helpers(onboarding));
    }

    private static List<StageView> stages(Onboarding onboarding, List<ListStanding> standings) {
        return IntStream.range(0, onboarding.stages().size())
                .mapToObj(
                        number ->
                                stage(
                                        onboarding.stages().get(number),
                                        standing(onboarding, number),
                                        standings))
                .toList();
    }

    private static StageView stage(Stage stage, StageStanding standing, List<ListStanding> all) {
        var progress = StageProgress.of(stage, all);
        return new StageView(
                stage.key(),
                stage.title(),
                standing,
                stage.standard(),
                progress.items(),
                progress.done(),
                progress.lists().stream().map(OnboardingStandings::list).toList());
    }

    private static StageStanding standing(Onboarding onboarding, int number) {
        if (number < onboarding.passed()) {
            return StageStanding.PASSED;
        }
        return number == onboarding.passed() ? StageStanding.CURRENT : StageStanding.AHEAD;
    }

    private static ListView list(ListStanding list) {
        return new ListView(
                list.checklistId(),
                list.template().key(),
                list.template().details().title(),
                list.status(),
                list.progress());
    }

    private static List<NextList> next(List<ListStanding> standings) {
        return standings.stream()
                .filter(list -> list.status() == ChecklistStatus.OPEN)
                .sorted(comparing(ListStanding::dueAt, nullsLast(naturalOrder())))
                .map(
                        list ->
                                new NextList(
                                        list.checklistId(),
                                        list.template().details().title(),
                                        list.dueAt(),
                                        list.openKeys()))
                .toList();
    }

    private static List<HoldUpView> holdUps(Onboarding onboarding, List<ListStanding> standings) {
        if (!onboarding.isActive()) {
            return List.of();
        }
        var holdUps = new ArrayList<HoldUpView>();
        for (var stage : onboarding.stages().subList(0, onboarding.passed() + 1)) {
            var progress = StageProgress.of(stage, standings);
            progress.lists().forEach(list -> addHoldUps(holdUps, list, stage));
            if (!progress.isEnoughDone()) {
                holdUps.add(new HoldUpView(HoldUp.TOO_FEW_ITEMS_DONE, null, stage.title()));
            }
        }
        return holdUps.stream().limit(MOST).toList();
    }

    private static void addHoldUps(List<HoldUpView> holdUps, ListStanding list, Stage stage) {
        long id = list.checklistId();
        list.missing()
                .forEach(text -> holdUps.add(new HoldUpView(HoldUp.REQUIRED_ITEM_OPEN, id, text)));
        if (stage.standard().signedOff()) {
            list.unsigned()
                    .forEach(
                            text ->
                                    holdUps.add(
                                            new HoldUpView(HoldUp.SIGNATURE_MISSING, id, text)));
        }
        if (list.missing().isEmpty() && !list.progress().meetsStandard()) {
            var title = list.template().details().title();
            holdUps.add(new HoldUpView(HoldUp.TOO_FEW_ITEMS_DONE, id, title));
        }
    }

    /** Those who were named first; nobody helps themself. */
    private List<HelperView> helpers(Onboarding onboarding) {
        var named = roster.findAll(onboarding.helperIds());
        var helpers = new ArrayList<HelperView>();
        onboarding.helperIds().forEach(id -> helpers.add(helper(named.get(id), true)));
        var teamId = roster.require(onboarding.memberId()).teamId();
        if (teamId != null) {
            roster.activeWithRole(teamId, HELPING_ROLES, MOST).stream()
                    .filter(colleague -> !colleague.id().equals(onboarding.memberId()))
                    .filter(colleague -> !onboarding.isHelper(colleague.id()))
                    .forEach(colleague -> helpers.add(helper(colleague, false)));
        }
        return List.copyOf(helpers);
    }

    private static HelperView helper(Colleague colleague, boolean named) {
        return new HelperView(colleague.id(), colleague.name(), named);
    }
}
