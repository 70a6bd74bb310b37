package care.onetribe.coaching.replycheck;

/**
 * A part of a text.
 *
 * @param start in UTF-16 code units from 0
 * @param end itself not included
 */
record Span(int start, int end) {

    /** The part of a text that it is. */
    String of(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
