package care.onetribe.coaching.replycheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Advice about words: mistakes, blame, cold phrases and jargon. */
final class Wording {

    private static final Set<String> SIGNS =
            Stream.of(Sign.values()).map(Sign::name).collect(Collectors.toUnmodifiableSet());

    private static final Comparator<Hit> FIRST_AND_LONGEST =
            Comparator.comparing((Hit hit) -> hit.span().start())
                    .thenComparing(hit -> -hit.span().end());

    /** Working out what a word could have been takes far longer than finding it. */
    private static final int WITH_SUGGESTIONS = 50;

    private Wording() {}

    static List<Finding> advice(Draft draft) {
        var findings = new ArrayList<Finding>();
        findings.addAll(ofRules(draft, EnumSet.of(FindingKind.SPELLING, FindingKind.GRAMMAR)));
        findings.addAll(ofRules(draft, EnumSet.of(FindingKind.BLAME)));
        findings.addAll(ofRules(draft, EnumSet.of(FindingKind.COLD_PHRASE)));
        draft.reading().sentences().forEach(sentence -> findings.addAll(jargon(draft, sentence)));
        return findings;
    }

    /** What rules of these kinds found; of those that overlap, the first and longest. */
    private static List<Finding> ofRules(Draft draft, Set<FindingKind> kinds) {
        var findings = new ArrayList<Finding>();
        int end = 0;
        for (var hit : draft.reading().hits().stream().sorted(FIRST_AND_LONGEST).toList()) {
            var kind = kind(hit).filter(kinds::contains);
            if (kind.isPresent() && hit.span().start() >= end && !isKnown(draft, hit)) {
                var instead =
                        findings.size() < WITH_SUGGESTIONS
                                ? hit.instead().get()
                                : List.<String>of();
                findings.add(Finding.at(kind.get(), draft, hit.span(), hit.advice(), instead));
                end = hit.span().end();
            }
        }
        return findings;
    }

    private static Optional<FindingKind> kind(Hit hit) {
        if (SIGNS.contains(hit.category())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (hit.category()) {
                    case "BLAME" -> FindingKind.BLAME;
                    case "COLD_PHRASE" -> FindingKind.COLD_PHRASE;
                    case "SPELLING", "TYPOS", "MULTITOKEN_SPELLING" -> FindingKind.SPELLING;
                    default -> FindingKind.GRAMMAR;
                });
    }

    /** A word of the house is no mistake, whatever the dictionary says. */
    private static boolean isKnown(Draft draft, Hit hit) {
        return hit.category().equals(FindingKind.SPELLING.name())
                && draft.jargon().knows(hit.span().of(draft.text()).toLowerCase(Locale.ROOT));
    }

    private static List<Finding> jargon(Draft draft, Sentence sentence) {
        return draft.jargon().in(sentence.words()).stream()
                .filter(found -> draft.reader() == Reader.PLAIN || !found.entry().technical())
                .map(found -> jargon(draft, found))
                .toList();
    }

    private static Finding jargon(Draft draft, JargonIndex.Found found) {
        var note = found.entry().note();
        return Finding.at(
                FindingKind.JARGON,
                draft,
                found.span(),
                "Not every reader knows this word." + (note == null ? "" : " " + note),
                List.of(found.entry().plainWords()));
    }
}
