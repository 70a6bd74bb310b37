package care.onetribe.coaching.calibration;

import care.onetribe.coaching.roster.Roster;
import care.onetribe.coaching.scorecard.Card;
import care.onetribe.coaching.scorecard.Cards;
import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What can be done with calibrations; each method is one transaction. */
@ApplicationScoped
@Transactional
class CalibrationDesk {

    private final Calibrations calibrations;
    private final Sheets sheets;
    private final CalibrationRights rights;
    private final Cards cards;
    private final Roster roster;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    CalibrationDesk(
            Calibrations calibrations,
            Sheets sheets,
            CalibrationRights rights,
            Cards cards,
            Roster roster,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.calibrations = calibrations;
        this.sheets = sheets;
        this.rights = rights;
        this.cards = cards;
        this.roster = roster;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.SUPPORTS)
    Page<CalibrationView> list(PageRequest page) {
        return calibrations.page(caller.id(), page);
    }

    @Transactional(TxType.SUPPORTS)
    CalibrationView show(long id) {
        return calibrations.require(id).view();
    }

    CalibrationView open(OpenCalibration request) {
        requireMembers(request.reviewerIds());
        var card = cards.latest(request.scorecardKey());
        var now = clock.instant();
        var calibration = new Calibration(request, card, caller.id(), now);
        calibrations.persistAndFlush(calibration);
        record(calibration, "opened", caller.id(), now);
        return calibration.view();
    }

    /** The last sheet that is missing reveals all. */
    SheetView rate(long id, RateConversation request) {
        var calibration = calibrations.lock(id);
        rights.requireReviewer(calibration);
        calibration.requireBlind();
        if (!calibration.isOf(request.ticketId())) {
            throw new InvalidField("/ticketId", "is none of this calibration's conversations");
        }
        if (sheets.has(id, request.ticketId(), caller.id())) {
            throw new SheetIsFilled(request.ticketId());
        }
        var now = clock.instant();
        var sheet = fill(calibration, request, now);
        if (sheets.countOf(id) == calibration.sheets()) {
            reveal(calibration, null, now);
        }
        return sheet.view();
    }

    CalibrationView end(long id, Precondition precondition) {
        var calibration = calibrations.lock(id);
        rights.requireOrganizer(calibration);
        precondition.honour(calibration.view());
        reveal(calibration, caller.id(), clock.instant());
        return calibration.view();
    }

    @Transactional(TxType.SUPPORTS)
    Page<SheetView> sheets(long id, PageRequest page) {
        var calibration = calibrations.require(id);
        return sheets.page(id, rights.seenReviewersOf(calibration), page);
    }

    @Transactional(TxType.SUPPORTS)
    SheetView sheet(long id, long sheetId) {
        var seen = rights.seenReviewersOf(calibrations.require(id));
        return sheets.of(id, sheetId)
                .filter(sheet -> seen.contains(sheet.reviewerId()))
                .orElseThrow(() -> new NotFound("sheet", sheetId))
                .view();
    }

    @Transactional(TxType.SUPPORTS)
    CalibrationResults results(long id) {
        var calibration = calibrations.require(id);
        calibration.requireRevealed();
        var table = new RatingTable(sheets.allOf(id), calibration.reviewerIds());
        return new CalibrationResults(
                id,
                calibration.reviewerIds().size(),
                cardOf(calibration).criteria().stream()
                        .map(criterion -> table.agreement(criterion.key()))
                        .toList());
    }

    private Sheet fill(Calibration calibration, RateConversation request, Instant now) {
        var card = cardOf(calibration);
        var ratings = card.inOrder(request.ratings());
        card.requireComplete(ratings);
        var sheet = new Sheet(calibration.id(), request.ticketId(), caller.id(), ratings, now);
        sheets.persistAndFlush(sheet);
        return sheet;
    }

    private void reveal(Calibration calibration, String byId, Instant now) {
        calibration.reveal(now);
        calibrations.flush();
        record(calibration, "revealed", byId, now);
    }

    private Card cardOf(Calibration calibration) {
        return cards.require(calibration.scorecardKey(), calibration.scorecardVersion());
    }

    private void requireMembers(List<String> memberIds) {
        var known = roster.findAll(memberIds);
        for (int i = 0; i < memberIds.size(); i++) {
            if (!known.containsKey(memberIds.get(i))) {
                throw new InvalidField("/reviewerIds/" + i, "is nobody's handle");
            }
        }
    }

    private void record(Calibration calibration, String step, String actorId, Instant at) {
        outbox.record(
                new Event(
                        "calibration." + step,
                        "calibrations/" + calibration.id(),
                        at,
                        actorId,
                        Map.of(
                                "calibrationId", calibration.id(),
                                "reviewerIds", calibration.reviewerIds())));
    }
}
