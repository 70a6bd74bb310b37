package care.onetribe.ticket.conversation;

import jakarta.persistence.Embeddable;

/** What is counted on a ticket. */
@Embeddable
class Tally {

    private int exchanges;

    private int replies;

    private int handovers;

    private int reopenings;

    /** Whether the customer spoke last: the next reply completes an exchange. */
    private boolean unanswered;

    void countQuestion() {
        unanswered = true;
    }

    void countReply() {
        if (unanswered) {
            exchanges++;
            unanswered = false;
        }
        replies++;
    }

    void countHandover() {
        handovers++;
    }

    void countReopening() {
        reopenings++;
    }

    /** Two tickets become one. */
    void add(Tally other) {
        exchanges += other.exchanges;
        replies += other.replies;
        handovers += other.handovers;
        reopenings += other.reopenings;
        unanswered |= other.unanswered;
    }

    int exchanges() {
        return exchanges;
    }

    void requireReply() {
        if (replies == 0) {
            throw new NobodyReplied();
        }
    }

    boolean isUnanswered() {
        return unanswered;
    }
}
