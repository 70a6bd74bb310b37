package care.onetribe.coaching.replycheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** Our own rules for replies, in LanguageTool's format; the file says what each is for. */
final class OwnRules {

    static final String FILE = "reply-rules-en.xml";

    private OwnRules() {}

    /** Rules keep nothing of what they read, so that all proofreaders share them. */
    static List<Rule> of(Language language) {
        try (var xml = OwnRules.class.getResourceAsStream(FILE)) {
            return List.copyOf(new PatternRuleLoader().getRules(xml, FILE, language));
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
