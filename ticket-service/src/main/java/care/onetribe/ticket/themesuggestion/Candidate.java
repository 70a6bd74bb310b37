package care.onetribe.ticket.themesuggestion;

import java.util.Map;

/** A ticket under a theme that began with some of the same words. */
record Candidate(long ticketId, long themeId, int tokens, String words, byte[] meaning) {

    Map<String, Integer> counts() {
        return Tokens.counts(words);
    }
}
