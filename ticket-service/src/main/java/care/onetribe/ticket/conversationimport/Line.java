package care.onetribe.ticket.conversationimport;

/**
 * A line of a body.
 *
 * @param number from 1
 * @param content without the line break; null when it was longer than {@link #LONGEST} bytes
 */
record Line(long number, byte[] content) {

    static final int LONGEST = 4 << 20;

    boolean isTooLong() {
        return content == null;
    }

    /** Bytes that it holds in memory. */
    int size() {
        return isTooLong() ? 0 : content.length;
    }
}
