package care.onetribe.coaching.replycheck;

/**
 * All that advice is made of.
 *
 * @param reading of the text
 * @param expectation what the customer hopes for, taken apart; null when it was not told, or cannot
 *     be compared
 * @param jargon the glossary as it is now
 */
record Draft(
        String text,
        Mood mood,
        Reader reader,
        Reading reading,
        Reading expectation,
        JargonIndex jargon) {}
