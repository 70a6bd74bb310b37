package care.onetribe.coaching.replycheck;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a rule found.
 *
 * @param category of {@link OwnRules}, or one of {@link Proofreader}
 * @param instead what could stand there, worked out when asked for
 */
record Hit(
        String category, String ruleId, Span span, String advice, Supplier<List<String>> instead) {}
