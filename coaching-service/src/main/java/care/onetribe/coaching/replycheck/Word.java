package care.onetribe.coaching.replycheck;

import java.util.Set;

/**
 * A word of a text.
 *
 * @param lower in lower case; contractions such as "don't" are one word
 * @param lemmas its forms in a dictionary, in lower case
 * @param carriesContent whether it is a noun, a verb, an adjective or a number
 */
record Word(String lower, Set<String> lemmas, boolean carriesContent, Span span) {}
