package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.glossary.GlossaryEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One edition of the glossary, so that its terms are found in a text by their first words. */
final class JargonIndex {

    /** A term that stands in a text. */
    record Found(GlossaryEntry entry, Span span) {}

    private record Term(List<String> words, GlossaryEntry entry) {}

    private final long edition;
    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    /**
     * @param words how a term is split into words; as texts are
     */
    JargonIndex(long edition, List<GlossaryEntry> entries, Function<String, List<String>> words) {
        this.edition = edition;
        for (var entry : entries) {
            var term = new Term(words.apply(entry.term()), entry);
            if (!term.words().isEmpty()) {
                byFirstWord.computeIfAbsent(term.words().get(0), w -> new ArrayList<>()).add(term);
            }
        }
        var longestFirst = Comparator.comparing((Term term) -> term.words().size()).reversed();
        byFirstWord.values().forEach(terms -> terms.sort(longestFirst));
    }

    long edition() {
        return edition;
    }

    /** Whether it is a term of one word. */
    boolean knows(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .anyMatch(term -> term.words().size() == 1);
    }

    /** All terms in a sentence, the longest at each place, none overlapping another. */
    List<Found> in(List<Word> sentence) {
        var found = new ArrayList<Found>();
        int i = 0;
        while (i < sentence.size()) {
            var term = at(sentence, i);
            if (term.isPresent()) {
                int last = i + term.get().words().size() - 1;
                var span =
                        new Span(sentence.get(i).span().start(), sentence.get(last).span().end());
                found.add(new Found(term.get().entry(), span));
                i = last + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    private Optional<Term> at(List<Word> sentence, int i) {
        var word = sentence.get(i);
        var asWritten = longest(byFirstWord.get(word.lower()), sentence, i);
        if (asWritten.isPresent()) {
            return asWritten;
        }
        return word.lemmas().stream()
                .sorted()
                .map(lemma -> longest(byFirstWord.get(lemma), sentence, i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Term> longest(List<Term> terms, List<Word> sentence, int i) {
        return terms == null
                ? Optional.empty()
                : terms.stream().filter(term -> stands(term.words(), sentence, i)).findFirst();
    }

    private static boolean stands(List<String> term, List<Word> sentence, int i) {
        if (i + term.size() > sentence.size()) {
            return false;
        }
        for (int k = 0; k < term.size(); k++) {
            var word = sentence.get(i + k);
            boolean same = word.lower().equals(term.get(k)) || word.lemmas().contains(term.get(k));
            if (!same || k > 0 && !adjoin(sentence.get(i + k - 1), word)) {
                return false;
            }
        }
        return true;
    }

    /** At most one character between them. */
    private static boolean adjoin(Word before, Word after) {
        return after.span().start() - before.span().end() <= 1;
    }
}
