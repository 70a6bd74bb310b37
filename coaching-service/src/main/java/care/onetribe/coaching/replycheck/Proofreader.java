package care.onetribe.coaching.replycheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.JLanguageTool.ParagraphHandling;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * Reads English with LanguageTool, one text at a time. No cache of texts is kept: what was read is
 * forgotten.
 */
final class Proofreader {

    private static final boolean WITHOUT_REMOTE_RULES = false;

    private final JLanguageTool tool;
    private final List<Rule> rules;
    private final Spelling spelling;

    Proofreader(Language language, List<Rule> ownRules) {
        tool = new JLanguageTool(language);
        spelling = new Spelling(tool);
        rules = new ArrayList<>(ownRules);
        tool.getAllActiveRules().stream().filter(CommonRules::apply).forEach(rules::add);
    }

    /** Takes a text apart and lets every rule look at it. */
    Reading read(String text) {
        return read(text, rules);
    }

    /** Takes a text apart. */
    Reading analyze(String text) {
        return read(text, List.of());
    }

    private Reading read(String text, List<Rule> applied) {
        var sentences = new ArrayList<Sentence>();
        var hits = new ArrayList<Hit>();
        int start = 0;
        for (var part : Pieces.of(tool.sentenceTokenize(text))) {
            var sentence = analyzed(part);
            var words = EnglishWords.of(sentence, start);
            if (!words.isEmpty()) {
                sentences.add(new Sentence(words));
            }
            for (var match : matches(applied, sentence)) {
                spelling.hit(match, part, start).ifPresent(hits::add);
            }
            start += part.length();
        }
        hits.sort(Comparator.comparingInt(hit -> hit.span().start()));
        return new Reading(List.copyOf(sentences), List.copyOf(hits));
    }

    private AnalyzedSentence analyzed(String sentence) {
        try {
            return tool.getAnalyzedSentence(sentence);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<RuleMatch> matches(List<Rule> applied, AnalyzedSentence sentence) {
        try {
            return tool.checkAnalyzedSentence(
                    ParagraphHandling.NORMAL, applied, sentence, WITHOUT_REMOTE_RULES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
