package care.onetribe.coaching.glossary;

/**
 * A word of the trade, for whoever looks for it in a text.
 *
 * @param term in lower case, single spaces between its words
 * @param plainWords what to say instead
 * @param note when it matters, or null
 * @param technical whether readers who want it technical understand it
 */
public record GlossaryEntry(String term, String plainWords, String note, boolean technical) {}
