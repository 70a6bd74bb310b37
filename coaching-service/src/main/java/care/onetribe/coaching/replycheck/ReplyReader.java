package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.glossary.Glossary;
import java.util.Locale;

/**
 * Checks one draft at a time; several of them share the rules, so that each more costs little. Made
 * once and used again: the first takes seconds.
 */
final class ReplyReader {

    private static final String ENGLISH = "en";

    private final Proofreader proofreader;
    private final TextLanguage languages;
    private JargonIndex jargon;

    ReplyReader(Proofreader proofreader, TextLanguage languages) {
        this.proofreader = proofreader;
        this.languages = languages;
    }

    /**
     * @throws UnreadableReply when a rule fails, without a word of the draft
     */
    ReplyCheckView check(CheckReply request, Glossary.Edition glossary) {
        try {
            return advice(request, glossary);
        } catch (RuntimeException failure) {
            throw UnreadableReply.because(failure);
        }
    }

    private ReplyCheckView advice(CheckReply request, Glossary.Edition glossary) {
        var language =
                request.language() == null ? languages.of(request.text()) : request.language();
        var locale = Locale.forLanguageTag(language);
        return locale.getLanguage().equals(ENGLISH)
                ? Advice.inFull(language, english(request, glossary))
                : Advice.withoutRules(language, foreign(request, locale, glossary));
    }

    private Draft english(CheckReply request, Glossary.Edition glossary) {
        return new Draft(
                request.text(),
                request.customerMood(),
                request.explainAs(),
                proofreader.read(request.text()),
                request.hasExpectation() ? proofreader.analyze(request.expectation()) : null,
                index(glossary));
    }

    private Draft foreign(CheckReply request, Locale locale, Glossary.Edition glossary) {
        return new Draft(
                request.text(),
                request.customerMood(),
                request.explainAs(),
                ForeignReader.read(request.text(), locale),
                null,
                index(glossary));
    }

    private JargonIndex index(Glossary.Edition glossary) {
        if (jargon == null || jargon.edition() != glossary.number()) {
            jargon =
                    new JargonIndex(
                            glossary.number(),
                            glossary.entries(),
                            term -> proofreader.analyze(term).words().map(Word::lower).toList());
        }
        return jargon;
    }
}
