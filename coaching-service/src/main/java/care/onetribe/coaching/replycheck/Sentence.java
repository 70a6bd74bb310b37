package care.onetribe.coaching.replycheck;

import java.util.List;

/** A sentence of a text; it has words. */
record Sentence(List<Word> words) {

    /** From its first word to its last. */
    Span span() {
        return new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    }
}
