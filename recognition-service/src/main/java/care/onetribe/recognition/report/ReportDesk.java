package care.onetribe.recognition.report;

import static java.util.stream.Collectors.toMap;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.recognition.kudos.HidingView;
import care.onetribe.recognition.kudos.KudosAccess;
import care.onetribe.recognition.kudos.KudosView;
import care.onetribe.recognition.kudos.Moderation;
import care.onetribe.recognition.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * Bringing kudos before the leads, and what they do; each change is one transaction. Leads see the
 * reports of their own team, admins all.
 */
@ApplicationScoped
@Transactional
class ReportDesk {

    private static final String SORT = "-id";

    private final KudosReports reports;
    private final KudosAccess kudos;
    private final Moderation moderation;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    ReportDesk(
            KudosReports reports,
            KudosAccess kudos,
            Moderation moderation,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.kudos = kudos;
        this.moderation = moderation;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    KudosReportView report(long kudosId, ReportKudos request) {
        var reported = kudos.requireToBeAlone(kudosId);
        if (reports.has(kudosId, caller.id())) {
            throw new KudosIsReported();
        }
        var teams = moderation.teamsOf(reported);
        var report =
                new KudosReport(kudosId, caller.id(), request.reason(), teams, clock.instant());
        reports.persist(report);
        return report.view(reported);
    }

    /** The newest first. */
    @Transactional(TxType.SUPPORTS)
    Page<KudosReportView> list(PageRequest request) {
        long before = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        boolean isAdmin = caller.is(Role.ADMIN);
        var team = ownTeam();
        var read =
                isAdmin
                        ? reports.before(before, request.readLimit())
                        : reports.before(team, before, request.readLimit());
        return Page.of(read, request, SORT, report -> List.of(report.id()))
                .mapAll(this::views)
                .withTotal(request.total() ? count(isAdmin, team) : null);
    }

    @Transactional(TxType.SUPPORTS)
    KudosReportView show(long id) {
        var report =
                reports.findByIdOptional(id)
                        .filter(found -> caller.is(Role.ADMIN) || found.isOf(ownTeam()))
                        .orElseThrow(() -> new NotFound("report", id));
        return views(List.of(report)).get(0);
    }

    private String ownTeam() {
        return roster.teamOf(caller.id()).orElse("");
    }

    private Long count(boolean isAdmin, String team) {
        return isAdmin ? reports.count() : reports.countOf(team);
    }

    HidingView hide(long kudosId, HideKudos request) {
        return moderation.hide(kudosId, request.because(), reports.areThereOf(kudosId));
    }

    void showAgain(long kudosId) {
        moderation.showAgain(kudosId, reports.areThereOf(kudosId));
    }

    private List<KudosReportView> views(List<KudosReport> some) {
        var ids = some.stream().map(KudosReport::kudosId).distinct().toList();
        var reported =
                moderation.reported(ids).stream()
                        .collect(toMap(KudosView::id, Function.identity()));
        return some.stream().map(report -> report.view(reported.get(report.kudosId()))).toList();
    }
}
