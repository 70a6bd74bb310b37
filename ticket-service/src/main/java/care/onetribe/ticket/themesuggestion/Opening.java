package care.onetribe.ticket.themesuggestion;

import java.util.List;
import java.util.Map;

/**
 * How a concern began: with the customer's first messages, two at the most.
 *
 * @param words in their order, a space between them
 * @param meaning of their sentences, or null where it is not known
 */
record Opening(long ticketId, int messages, int tokens, String words, byte[] meaning) {

    /** Nothing of what comes after so many messages changes it. */
    static final int MESSAGES = 2;

    static Opening of(long ticketId, List<String> messages, byte[] meaning) {
        var tokens = Tokens.of(text(messages));
        return new Opening(
                ticketId, messages.size(), tokens.size(), Tokens.joined(tokens), meaning);
    }

    static String text(List<String> messages) {
        return String.join("\n", messages);
    }

    Opening meaning(byte[] known) {
        return new Opening(ticketId, messages, tokens, words, known);
    }

    Map<String, Integer> counts() {
        return Tokens.counts(words);
    }
}
