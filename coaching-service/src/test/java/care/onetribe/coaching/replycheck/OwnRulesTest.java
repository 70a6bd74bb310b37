package care.onetribe.coaching.replycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

class OwnRulesTest {

    private final Proofreader proofreader = EnglishReader.proofreader();

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItsExampleMarks() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getId(), () -> findsExample(rule)));
    }

    @Test
    void everyCategoryIsAdviceOrASign() {
        var known =
                Stream.concat(
                                EnumSet.of(FindingKind.BLAME, FindingKind.COLD_PHRASE).stream(),
                                Stream.of(Sign.values()))
                        .map(Enum::name)
                        .sorted()
                        .toList();
        assertEquals(
                known,
                rules().map(rule -> rule.getCategory().getId().toString())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private void findsExample(Rule rule) {
        assertFalse(rule.getIncorrectExamples().isEmpty());
        for (var example : rule.getIncorrectExamples()) {
            var marked = example.getExample();
            int start = marked.indexOf("<marker>");
            int end = marked.indexOf("</marker>") - "<marker>".length();
            var text = marked.replace("<marker>", "").replace("</marker>", "");
            var found =
                    proofreader.read(text).hits().stream()
                            .filter(hit -> hit.ruleId().equals(rule.getId()))
                            .map(Hit::span)
                            .findFirst();
            assertEquals(new Span(start, end), found.orElse(null), text);
        }
    }

    private static Stream<Rule> rules() {
        return OwnRules.of(Languages.getLanguageForShortCode("en-US")).stream();
    }
}
