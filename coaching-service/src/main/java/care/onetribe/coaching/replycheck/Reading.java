package care.onetribe.coaching.replycheck;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text taken apart.
 *
 * @param sentences those that have words
 * @param hits what rules found, in the order of the text
 */
record Reading(List<Sentence> sentences, List<Hit> hits) {

    Stream<Word> words() {
        return sentences.stream().map(Sentence::words).flatMap(Collection::stream);
    }

    int wordCount() {
        return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    }

    Stream<Hit> of(Sign sign) {
        return hits.stream().filter(hit -> hit.category().equals(sign.name()));
    }

    Optional<Hit> first(Sign sign) {
        return of(sign).findFirst();
    }

    boolean shows(Sign sign) {
        return first(sign).isPresent();
    }
}
