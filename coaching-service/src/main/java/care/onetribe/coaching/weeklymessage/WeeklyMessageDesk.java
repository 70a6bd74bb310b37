package care.onetribe.coaching.weeklymessage;

import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.json.MergePatch;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.version.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** What can be done with messages before they are published; each method is one transaction. */
@ApplicationScoped
@Transactional
class WeeklyMessageDesk {

    private final WeeklyMessages messages;
    private final WeeklyMessageRights rights;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    WeeklyMessageDesk(
            WeeklyMessages messages,
            WeeklyMessageRights rights,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.messages = messages;
        this.rights = rights;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    WeeklyMessageView write(WeeklyMessageDetails details) {
        rights.requireWriting(details.teamId());
        requireSense(null, details);
        var message = new WeeklyMessage(caller.id(), details);
        messages.persist(message);
        return WeeklyMessageView.of(message);
    }

    WeeklyMessageView show(long id) {
        return WeeklyMessageView.of(visible(id));
    }

    Page<WeeklyMessageView> list(PageRequest page) {
        return messages.page(rights.ownTeam(), rights.seesAll(), page).map(WeeklyMessageView::of);
    }

    WeeklyMessageView change(long id, MergePatch patch, Precondition precondition) {
        messages.takeTurn();
        var message = visible(id);
        rights.requireWriting(message.details().teamId());
        precondition.require(WeeklyMessageView.of(message));
        var details = patch.applyTo(message.details());
        rights.requireWriting(details.teamId());
        message.requireUnpublished();
        requireSense(id, details);
        message.change(details);
        messages.flush();
        return WeeklyMessageView.of(message);
    }

    void delete(long id, Precondition precondition) {
        messages.takeTurn();
        var message = visible(id);
        rights.requireWriting(message.details().teamId());
        precondition.require(WeeklyMessageView.of(message));
        message.requireUnpublished();
        messages.delete(message);
    }

    private WeeklyMessage visible(long id) {
        var message = messages.require(id);
        rights.requireSight(message);
        return message;
    }

    private void requireSense(Long id, WeeklyMessageDetails details) {
        if (details.teamId() != null && !roster.hasTeam(details.teamId())) {
            throw new InvalidField("/teamId", "there is no team " + details.teamId());
        }
        if (details.publishOn() != null) {
            requireFree(id, details.publishOn(), details.teamId());
        }
    }

    private void requireFree(Long id, LocalDate monday, String teamId) {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new InvalidField("/publishOn", "must be a Monday");
        }
        if (!monday.isAfter(LocalDate.now(clock))) {
            throw new MondayHasPassed(monday);
        }
        messages.takeTurn();
        messages.on(monday, teamId, id)
                .ifPresent(
                        other -> {
                            throw new MondayIsTaken(monday, other.id());
                        });
    }
}
