package care.onetribe.ticket.emerging;

import java.time.Instant;

/** A ticket of an emerging theme as it is read. */
record EmergingExample(long emergingThemeId, long ticketId, String subject, Instant openedAt) {

    EmergingThemeView.Example example() {
        return new EmergingThemeView.Example(ticketId, subject, openedAt);
    }
}
