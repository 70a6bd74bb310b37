package care.onetribe.coaching.template;

import static care.onetribe.coaching.roster.RosterClient.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the suite brings along is as sound as what people write. */
@QuarkusTest
class StarterLibraryTest {

    @Inject TemplateCatalog catalog;
    @Inject SkillTemplates skills;
    @Inject Validator validator;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-day",
                "first-week",
                "first-month",
                "before-you-reply",
                "an-angry-customer",
                "handing-over",
                "when-you-do-not-know",
                "start-of-day",
                "end-of-day",
                "rehearse-a-hard-conversation",
                "write-an-article",
                "under-your-wing",
                "a-mistake-of-ours"
            })
    void everyTemplateIsPublishedValidAndSaysHow(String key) {
        var template =
                QuarkusTransaction.requiringNew().call(() -> catalog.latest(key).orElseThrow());
        var details = template.details();

        assertEquals(1, template.number());
        assertEquals(Set.of(), validator.validate(details));
        assertTrue(details.items().size() >= 5, key);
        for (var item : details.items()) {
            assertNotNull(item.guidance(), item.key());
            assertFalse(item.guidance().isBlank(), item.key());
        }
        assertTrained(key, details);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start-of-day", "end-of-day"})
    void dailyListsRecurOnWorkingDaysAndNeverPileUp(String key) {
        as("mina", "agent")
                .get("/checklist-templates/" + key)
                .then()
                .statusCode(200)
                .body("purpose", equalTo("DAILY"))
                .body("recurrence", equalTo("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"))
                .body("onMiss", equalTo("EXPIRE"));
        Recurrence.read("/recurrence", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    }

    @Test
    void whoeverCannotCalmAnAngryCustomerYetFindsTheListForIt() {
        var found =
                QuarkusTransaction.requiringNew()
                        .call(() -> skills.on(List.of("calm-an-angry-customer"), 1));

        assertEquals(
                List.of(
                        new SkillTemplates.SkillTemplate(
                                "calm-an-angry-customer",
                                "an-angry-customer",
                                "An angry customer")),
                found);
    }

    private void assertTrained(String key, TemplateDetails details) {
        var found = QuarkusTransaction.requiringNew().call(() -> skills.on(details.skills(), 200));

        assertEquals(
                details.skills(),
                found.stream()
                        .filter(trained -> trained.key().equals(key))
                        .map(SkillTemplates.SkillTemplate::skillKey)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
