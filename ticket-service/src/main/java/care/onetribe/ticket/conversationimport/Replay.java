package care.onetribe.ticket.conversationimport;

import care.onetribe.ticket.conversation.Ticket;
import care.onetribe.ticket.conversation.TicketHistory;
import care.onetribe.ticket.feedback.Feedbacks;
import care.onetribe.ticket.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Takes a ticket through a conversation of the past by the same steps as one that happens now, at
 * the times of the past. The format does not say when its owner took it: they had it from the
 * beginning.
 */
@ApplicationScoped
class Replay {

    private static final String SUMMARY = "Imported as resolved";

    private final TicketHistory history;
    private final Feedbacks feedbacks;
    private final Roster roster;

    Replay(TicketHistory history, Feedbacks feedbacks, Roster roster) {
        this.history = history;
        this.feedbacks = feedbacks;
        this.roster = roster;
    }

    /**
     * @param ticket as it was opened
     * @param messageIds of all that was said, in its order
     */
    void run(Conversation conversation, Ticket ticket, List<Long> messageIds) {
        begin(conversation, ticket, messageIds.get(0));
        for (int i = 0; i < messageIds.size(); i++) {
            var said = conversation.messages().get(i);
            say(said, conversation.owner(), ticket);
            if (i > 0 || said.kind() == Said.Kind.REPLY) {
                tell(said, conversation.owner(), ticket, messageIds.get(i));
            }
        }
        end(conversation, ticket);
        if (conversation.feedback() != null) {
            feedbacks.keep(ticket, conversation.feedback().past());
        }
    }

    /** The customer's first words are told of by this step, as in live work. */
    private void begin(Conversation conversation, Ticket ticket, long firstMessageId) {
        var at = conversation.openedAt();
        var owner = conversation.owner();
        history.opened(ticket, firstMessageId, at, null);
        ticket.take(owner, roster.teamOf(owner).orElse(null));
        history.record(ticket, "taken", at, owner, Map.of());
    }

    private static void say(Said said, String owner, Ticket ticket) {
        switch (said.kind()) {
            case CUSTOMER -> ticket.hearCustomer(said.at());
            case REPLY -> ticket.reply(owner, said.at());
        }
    }

    private void tell(Said said, String owner, Ticket ticket, long messageId) {
        history.said(ticket, said.messageKind(), messageId, said.at(), said.author(owner));
    }

    private void end(Conversation conversation, Ticket ticket) {
        var at = conversation.endedAt();
        var owner = conversation.owner();
        switch (conversation.status()) {
            case RESOLVED -> {
                ticket.resolve(SUMMARY, at);
                history.resolved(ticket, at, owner);
            }
            case WAITING_ON_CUSTOMER -> {
                ticket.waitForCustomer();
                history.record(ticket, "waiting", at, owner, Map.of());
            }
        }
    }
}
