package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.glossary.Glossary;
import care.onetribe.coaching.glossary.GlossaryEntry;
import care.onetribe.coaching.replycheck.Answer.Verdict;
import java.util.List;
import org.languagetool.Languages;

/** One reader for all tests that need no service; it takes seconds to make. */
final class EnglishReader {

    private static final Proofreader PROOFREADER = make();
    private static final ReplyReader READER = new ReplyReader(PROOFREADER, new TextLanguage());
    private static final Glossary.Edition GLOSSARY =
            new Glossary.Edition(
                    1,
                    List.of(
                            new GlossaryEntry("outage", "time without it", null, false),
                            new GlossaryEntry("latency", "delay", null, true),
                            new GlossaryEntry("root cause", "what caused it", "Say it.", false),
                            new GlossaryEntry("flurbo", "our tool", null, true)));

    private EnglishReader() {}

    static Proofreader proofreader() {
        return PROOFREADER;
    }

    static ReplyCheckView check(String text) {
        return check(text, Mood.UNKNOWN, Reader.PLAIN, null);
    }

    static ReplyCheckView check(String text, Mood mood, Reader reader, String expectation) {
        return check(new CheckReply(text, mood, reader, expectation, null));
    }

    static ReplyCheckView check(CheckReply request) {
        return READER.check(request, GLOSSARY);
    }

    /** What was found of one kind, as it stands in the text. */
    static List<String> quotes(FindingKind kind, ReplyCheckView view) {
        return view.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::quote)
                .toList();
    }

    static List<FindingKind> kinds(ReplyCheckView view) {
        return view.findings().stream().map(Finding::kind).toList();
    }

    static Verdict answer(Question question, ReplyCheckView view) {
        return view.answers().stream()
                .filter(answer -> answer.question() == question)
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private static Proofreader make() {
        var language = Languages.getLanguageForShortCode("en-US");
        return new Proofreader(language, OwnRules.of(language));
    }
}
