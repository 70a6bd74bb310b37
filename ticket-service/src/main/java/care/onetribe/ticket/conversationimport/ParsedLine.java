package care.onetribe.ticket.conversationimport;

import care.onetribe.ticket.conversationimport.LineResult.Result;

/**
 * What a line holds: a conversation, or the reason why it holds none.
 *
 * @param externalId null when the line does not tell
 * @param conversation null when it is refused
 * @param refusal null when it is not
 */
record ParsedLine(long number, String externalId, Conversation conversation, String refusal) {

    static ParsedLine of(Line line, Conversation conversation) {
        return new ParsedLine(line.number(), conversation.externalId(), conversation, null);
    }

    static ParsedLine refused(Line line, String externalId, String reason) {
        return new ParsedLine(line.number(), externalId, null, reason);
    }

    boolean isRefused() {
        return refusal != null;
    }

    LineResult refused() {
        return refused(refusal);
    }

    LineResult refused(String reason) {
        return new LineResult(number, externalId, Result.REFUSED, null, reason);
    }

    LineResult exists(long ticketId) {
        return new LineResult(number, externalId, Result.EXISTS, ticketId, null);
    }

    LineResult imported(long ticketId) {
        return new LineResult(number, externalId, Result.IMPORTED, ticketId, null);
    }
}
