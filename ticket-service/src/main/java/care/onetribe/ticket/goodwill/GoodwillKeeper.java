package care.onetribe.ticket.goodwill;

import static care.onetribe.ticket.goodwill.GoodwillReason.ADDRESSED;
import static care.onetribe.ticket.goodwill.GoodwillReason.ADDRESSED_AT_FIRST_REPLY;
import static care.onetribe.ticket.goodwill.GoodwillReason.HANDED_OVER;
import static care.onetribe.ticket.goodwill.GoodwillReason.NOT_ADDRESSED;
import static care.onetribe.ticket.goodwill.GoodwillReason.REOPENED;
import static care.onetribe.ticket.goodwill.GoodwillReason.THANKED;
import static care.onetribe.ticket.goodwill.GoodwillReason.WAITED;

import care.onetribe.ticket.conversation.FollowsTicket;
import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.feedback.Addressed;
import care.onetribe.ticket.feedback.HearsOfFeedback;
import care.onetribe.ticket.goodwill.GoodwillBook.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Books the goodwill of what happens to tickets. A reply that the customer had to wait for too long
 * is booked when it comes. <em>Addressed at the first reply</em> is a {@code YES} on a ticket that
 * took one reply and was never opened again.
 */
@ApplicationScoped
class GoodwillKeeper implements FollowsTicket, HearsOfFeedback {

    private final GoodwillBook book;
    private final GoodwillConfig config;

    GoodwillKeeper(GoodwillBook book, GoodwillConfig config) {
        this.book = book;
        this.config = config;
    }

    @Override
    public void stepped(Ticket ticket, String step, Instant at) {
        switch (step) {
            case "handed-over" -> note(ticket, HANDED_OVER, ticket.handovers(), at);
            case "reopened" -> note(ticket, REOPENED, ticket.reopenings(), at);
            case "replied" -> {
                if (ticket.customerWaited().compareTo(config.waitTarget()) > 0) {
                    note(ticket, WAITED, ticket.replies(), at);
                }
            }
            default -> {
                // leaves it as it is
            }
        }
    }

    @Override
    public void hear(Ticket ticket, Answered answered, Instant at) {
        boolean yes = answered.addressed() == Addressed.YES;
        boolean atOnce = yes && ticket.replies() == 1 && ticket.reopenings() == 0;
        book(ticket, answered, ADDRESSED, yes, at);
        book(ticket, answered, ADDRESSED_AT_FIRST_REPLY, atOnce, at);
        book(ticket, answered, THANKED, answered.thanked(), at);
        book(ticket, answered, NOT_ADDRESSED, answered.addressed() == Addressed.NO, at);
    }

    private void book(
            Ticket ticket, Answered answered, GoodwillReason reason, boolean so, Instant at) {
        var happening = new Happening(answered.customerId(), ticket.id(), reason, answered.round());
        if (so) {
            book.note(happening, at);
        } else {
            book.takeBack(happening);
        }
    }

    private void note(Ticket ticket, GoodwillReason reason, long occurrence, Instant at) {
        book.note(new Happening(ticket.customer().id(), ticket.id(), reason, occurrence), at);
    }
}
