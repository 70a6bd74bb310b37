package care.onetribe.ticket.hunch;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;

/** What can be done with hunches; each change is one transaction. */
@ApplicationScoped
@Transactional
class HunchDesk {

    private final Hunches hunches;
    private final EarlyWarnings warnings;
    private final HunchRights rights;
    private final Subjects subjects;
    private final Roster roster;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    HunchDesk(
            Hunches hunches,
            EarlyWarnings warnings,
            HunchRights rights,
            Subjects subjects,
            Roster roster,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.hunches = hunches;
        this.warnings = warnings;
        this.rights = rights;
        this.subjects = subjects;
        this.roster = roster;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    HunchView make(MakeHunch request) {
        subjects.require(request.about());
        // Before a row is made to be locked: of several who wait for one that is taken back, InnoDB
        // lets one fail.
        Hunch.requireReach(request.settleBy(), clock.instant());
        hunches.lockSubject(AboutKey.of(request.about()));
        // told after the lock is held, so that hunches about a thing come in the order of their
        // times
        var now = clock.instant();
        var team = roster.teamOf(caller.id()).orElse(null);
        var hunch = new Hunch(request, caller.id(), team, now);
        hunches.persistAndFlush(hunch);
        warnings.hear(hunch);
        record(hunch, "made");
        hunches.flush();
        return view(hunch);
    }

    @Transactional(TxType.SUPPORTS)
    HunchView show(long id) {
        var hunch = hunches.require(id);
        rights.requireSight(hunch);
        return view(hunch);
    }

    HunchView settle(long id, SettleHunch request, Precondition precondition) {
        var hunch = hunches.lock(id);
        rights.requireSettling(hunch);
        precondition.honour(view(hunch));
        hunch.settle(request, caller.id(), clock.instant());
        record(hunch, "settled");
        hunches.flush();
        return view(hunch);
    }

    @Transactional(TxType.SUPPORTS)
    Page<HunchView> list(HunchFilter filter, PageRequest page) {
        var scope = filter.scopeOrMine();
        return hunches.page(rights.scope(scope), rights.scoped(scope), filter, page)
                .mapAll(this::views);
    }

    @Transactional(TxType.SUPPORTS)
    CalibrationView calibration() {
        var own = caller.id();
        return CalibrationView.of(
                hunches.scoredOf(own),
                hunches.countOf(own, HunchStatus.OPEN),
                hunches.countOf(own, HunchStatus.CANNOT_TELL));
    }

    @Transactional(TxType.SUPPORTS)
    Page<EarlyWarningView> warnings(PageRequest page) {
        return warnings.page(page).mapAll(this::warningViews);
    }

    @Transactional(TxType.SUPPORTS)
    EarlyWarningView warning(long id) {
        return warningViews(List.of(warnings.require(id))).get(0);
    }

    private HunchView view(Hunch hunch) {
        return views(List.of(hunch)).get(0);
    }

    private List<HunchView> views(List<Hunch> some) {
        var rises = subjects.risesOf(some.stream().map(Hunch::about).toList());
        return some.stream()
                .map(
                        hunch ->
                                HunchView.of(
                                        hunch,
                                        rights.isOwner(hunch),
                                        rises.firstAfter(hunch.about(), hunch.madeAt())))
                .toList();
    }

    private List<EarlyWarningView> warningViews(List<EarlyWarning> some) {
        var rises = subjects.risesOf(some.stream().map(EarlyWarning::about).toList());
        return some.stream()
                .map(
                        warning ->
                                EarlyWarningView.of(
                                        warning,
                                        rises.firstAfter(warning.about(), warning.firstHunchAt())))
                .toList();
    }

    /** Neither words nor confidence are told. */
    private void record(Hunch hunch, String step) {
        var data = new LinkedHashMap<String, Object>();
        data.put("hunchId", hunch.id());
        data.put("status", hunch.status());
        data.put("ownerId", hunch.ownerId());
        data.put("teamId", hunch.teamId());
        data.put("themeId", hunch.about().themeId());
        data.put("customerId", hunch.about().customerId());
        outbox.record(
                new Event(
                        "hunch." + step,
                        "hunches/" + hunch.id(),
                        clock.instant(),
                        caller.id(),
                        data));
    }
}
