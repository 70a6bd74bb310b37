package care.onetribe.coaching.skill;

import static care.onetribe.coaching.roster.RosterClient.newMember;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.kit.problem.InvalidField;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SkillEvidenceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String SOURCE = "checklists/7/items/greet";

    @Inject SkillEvidence evidence;
    @Inject EntityManager entities;

    @Test
    void evidenceIsKeptOfEverySkillNamed() {
        var member = newMember("agent", null);

        link(member, List.of("write-clearly", "hear-the-feeling"), SkillLevel.WITH_HELP);

        assertEquals(
                List.of(
                        "hear-the-feeling CHECKLIST_ITEM WITH_HELP",
                        "write-clearly CHECKLIST_ITEM WITH_HELP"),
                kept(member));
    }

    @Test
    void theSameSourceAgainReplacesWhatItSaid() {
        var member = newMember("agent", null);
        link(member, List.of("write-clearly"), SkillLevel.WITH_HELP);

        link(member, List.of("write-clearly"), null);

        assertEquals(List.of("write-clearly CHECKLIST_ITEM null"), kept(member));
    }

    @Test
    void whatIsTakenBackIsGoneForTheSkillsNamed() {
        var member = newMember("agent", null);
        link(member, List.of("write-clearly", "hear-the-feeling"), SkillLevel.ON_MY_OWN);

        QuarkusTransaction.requiringNew()
                .run(() -> evidence.withdraw(member, List.of("write-clearly"), SOURCE));

        assertEquals(List.of("hear-the-feeling CHECKLIST_ITEM ON_MY_OWN"), kept(member));
    }

    @Test
    void whatTheCallerRollsBackWasNeverEvidence() {
        var member = newMember("agent", null);

        assertThrows(
                IllegalStateException.class,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            link(member, "write-clearly");
                                            throw new IllegalStateException("the caller failed");
                                        }));

        assertEquals(List.of(), kept(member));
    }

    @Test
    void nothingIsLinkedOutsideATransaction() {
        var member = newMember("agent", null);

        assertThrows(TransactionalException.class, () -> link(member, "write-clearly"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-skill", "Write-Clearly", "schön", "", "a b", "😀"})
    void aKeyThatIsNoSkillsIsRefusedByItsPointer(String unknown) {
        var refusal =
                assertThrows(
                        InvalidField.class,
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        evidence.requireKnown(
                                                                "/skillKeys",
                                                                List.of(
                                                                        "own-the-concern",
                                                                        unknown))));

        assertEquals("/skillKeys", refusal.errors().get(0).pointer());
        assertEquals("there is no skill " + unknown, refusal.getMessage());
    }

    @Test
    void knownSkillsAndNoneArePassed() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            evidence.requireKnown("/skillKeys", Set.of("own-the-concern"));
                            evidence.requireKnown("/skillKeys", Set.of());
                        });
    }

    private void link(String member, List<String> skillKeys, SkillLevel shows) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                evidence.link(
                                        member,
                                        skillKeys,
                                        EvidenceKind.CHECKLIST_ITEM,
                                        SOURCE,
                                        shows,
                                        NOON));
    }

    private void link(String member, String skillKey) {
        evidence.link(member, List.of(skillKey), EvidenceKind.CHECKLIST_ITEM, SOURCE, null, NOON);
    }

    @SuppressWarnings("unchecked") // a native query with a class gives that class
    private List<String> kept(String member) {
        return entities.createNativeQuery(
                        "select concat(skill_key, ' ', kind, ' ', coalesce(shows, 'null'))"
                                + " from skill_evidence where member_id = ?1 order by skill_key",
                        String.class)
                .setParameter(1, member)
                .getResultList();
    }
}
