package care.onetribe.ticket.emerging;

import care.onetribe.ticket.themesuggestion.Tokens;
import java.time.Instant;
import java.util.Map;

/** A recent ticket without a theme, and how it began. */
record Loose(long ticketId, Instant openedAt, Map<String, Integer> counts, byte[] meaning) {

    static Loose of(long ticketId, Instant openedAt, String words, byte[] meaning) {
        return new Loose(ticketId, openedAt, Tokens.counts(words), meaning);
    }
}
