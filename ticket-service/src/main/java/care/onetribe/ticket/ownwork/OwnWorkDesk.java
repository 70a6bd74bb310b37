package care.onetribe.ticket.ownwork;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.ticket.briefing.BriefingDesk;
import care.onetribe.ticket.conversation.TicketView;
import care.onetribe.ticket.focus.FocusDesk;
import care.onetribe.ticket.focus.FocusView;
import care.onetribe.ticket.listing.TicketLists;
import care.onetribe.ticket.wordback.FollowUpList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Puts together what each feature says of the caller's own tickets. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class OwnWorkDesk {

    private static final PageRequest SHOWN = PageRequest.first(25);

    /** A customer's turn comes last; within a turn what is most urgent stays in front. */
    private static final Comparator<TicketView> DUE_FIRST =
            Comparator.comparing(OwnWorkDesk::turn).thenComparing(OwnWorkDesk::backAt);

    private final FocusDesk focuses;
    private final BriefingDesk briefings;
    private final TicketLists tickets;
    private final FollowUpList followUps;
    private final Caller caller;

    OwnWorkDesk(
            FocusDesk focuses,
            BriefingDesk briefings,
            TicketLists tickets,
            FollowUpList followUps,
            Caller caller) {
        this.focuses = focuses;
        this.briefings = briefings;
        this.tickets = tickets;
        this.followUps = followUps;
        this.caller = caller;
    }

    OwnWork show() {
        return new OwnWork(
                focuses.current().flatMap(this::briefed).orElse(null),
                tickets.inWorkOf(caller.id(), SHOWN).stream().sorted(DUE_FIRST).toList(),
                followUps.pendingOf(caller.id(), SHOWN));
    }

    private static int turn(TicketView ticket) {
        return switch (ticket.status()) {
            case NEW, OPEN -> 0;
            case ON_HOLD -> 1;
            default -> 2;
        };
    }

    private static Instant backAt(TicketView ticket) {
        return ticket.hold() == null ? Instant.MAX : ticket.hold().until();
    }

    /** Empty where the ticket went over into another one, or out of the caller's sight. */
    private Optional<FocusedWork> briefed(FocusView focus) {
        return briefings
                .find(focus.ticketId())
                .map(briefing -> new FocusedWork(focus.ticketId(), focus.since(), briefing));
    }
}
