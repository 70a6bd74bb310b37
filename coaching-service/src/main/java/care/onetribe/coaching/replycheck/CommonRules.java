package care.onetribe.coaching.replycheck;

import java.util.Set;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;

/**
 * Which of LanguageTool's rules advise the author of a reply: those about mistakes. Its categories
 * of style, typography and capitals are left out; in a chat they find a lot and help nobody.
 */
final class CommonRules {

    private static final Set<String> CATEGORIES =
            Set.of("GRAMMAR", "TYPOS", "CONFUSED_WORDS", "MULTITOKEN_SPELLING");

    private CommonRules() {}

    static boolean apply(Rule rule) {
        return !(rule instanceof TextLevelRule)
                && (rule.isDictionaryBasedSpellingRule()
                        || CATEGORIES.contains(rule.getCategory().getId().toString()));
    }
}
