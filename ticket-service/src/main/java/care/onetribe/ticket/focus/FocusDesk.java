package care.onetribe.ticket.focus;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.version.Precondition;
import care.onetribe.ticket.conversation.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** What the caller works on, and worked on before; each change is one transaction. */
@ApplicationScoped
@Transactional
public class FocusDesk {

    private final Focuses focuses;
    private final FocusPeriods periods;
    private final Tickets tickets;
    private final Caller caller;
    private final Clock clock;

    FocusDesk(Focuses focuses, FocusPeriods periods, Tickets tickets, Caller caller, Clock clock) {
        this.focuses = focuses;
        this.periods = periods;
        this.tickets = tickets;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller works on. */
    @Transactional(TxType.SUPPORTS)
    public Optional<FocusView> current() {
        return focuses.findByIdOptional(caller.id()).flatMap(Focus::view);
    }

    /** Turning to what is in focus already changes nothing. */
    FocusView turnTo(TurnFocus request, Precondition precondition) {
        var ticket = tickets.lock(request.ticketId());
        var focus = focuses.lock(caller.id(), precondition);
        if (!focus.isOn(ticket.id())) {
            leave(focus, request.resumeNote());
            focus.turnTo(ticket.id(), clock.instant());
            focuses.flush();
        }
        return focus.view().orElseThrow();
    }

    void clear(String resumeNote, Precondition precondition) {
        var focus = focuses.lock(caller.id(), precondition);
        leave(focus, resumeNote);
    }

    @Transactional(TxType.SUPPORTS)
    Page<FocusPeriodView> history(PageRequest page) {
        return periods.page(caller.id(), page);
    }

    private void leave(Focus focus, String resumeNote) {
        focus.ticket()
                .ifPresent(
                        ticketId -> {
                            if (resumeNote == null && !isDone(ticketId)) {
                                throw new ResumeNoteMissing(ticketId);
                            }
                            periods.persist(focus.leave(resumeNote, clock.instant()));
                        });
    }

    private boolean isDone(long ticketId) {
        return tickets.findById(ticketId).status().isDone();
    }
}
