package care.onetribe.ticket.caremetric;

/**
 * What is measured of one ticket.
 *
 * @param themeId 0 for none
 * @param channel as the ordinal of {@link care.onetribe.ticket.conversation.Channel}
 * @param firstReplyMinutes {@value #NONE} while nobody replied
 * @param resolutionMinutes {@value #NONE} while it is not resolved
 * @param marks the bits of {@link CareMark}
 */
record CareFact(
        long themeId,
        int channel,
        int exchanges,
        int handovers,
        int firstReplyMinutes,
        int resolutionMinutes,
        int marks) {

    static final int NONE = -1;

    boolean is(CareMark mark) {
        return mark.isIn(marks);
    }
}
