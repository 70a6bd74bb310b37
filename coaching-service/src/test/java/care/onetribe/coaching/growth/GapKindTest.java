package care.onetribe.coaching.growth;

import static care.onetribe.coaching.growth.GapKind.BLIND_SPOT;
import static care.onetribe.coaching.growth.GapKind.HIDDEN_STRENGTH;
import static care.onetribe.coaching.growth.GapKind.KNOWN_GAP;
import static care.onetribe.coaching.skill.SkillLevel.KNOWS_WHERE_TO_LOOK;
import static care.onetribe.coaching.skill.SkillLevel.ON_MY_OWN;
import static care.onetribe.coaching.skill.SkillLevel.TEACHES_OTHERS;
import static care.onetribe.coaching.skill.SkillLevel.UNAWARE;
import static care.onetribe.coaching.skill.SkillLevel.WITH_HELP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.coaching.skill.SkillLevel;
import care.onetribe.coaching.skill.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapKindTest {

    @Test
    void whoSeesThemselfTwoLevelsAboveTheCoachOrTheEvidenceHasABlindSpot() {
        assertKind(BLIND_SPOT, ON_MY_OWN, KNOWS_WHERE_TO_LOOK, null);
        assertKind(BLIND_SPOT, ON_MY_OWN, null, KNOWS_WHERE_TO_LOOK);
        assertKind(BLIND_SPOT, WITH_HELP, TEACHES_OTHERS, UNAWARE);
        assertKind(BLIND_SPOT, WITH_HELP, UNAWARE, TEACHES_OTHERS);
        assertKind(BLIND_SPOT, TEACHES_OTHERS, UNAWARE, UNAWARE);
    }

    @Test
    void oneLevelAboveIsNoBlindSpot() {
        assertKind(null, ON_MY_OWN, WITH_HELP, WITH_HELP);
        assertKind(null, TEACHES_OTHERS, ON_MY_OWN, null);
    }

    @Test
    void whoSeesThemselfTwoLevelsBelowAllOthersHasAHiddenStrength() {
        assertKind(HIDDEN_STRENGTH, KNOWS_WHERE_TO_LOOK, ON_MY_OWN, null);
        assertKind(HIDDEN_STRENGTH, KNOWS_WHERE_TO_LOOK, null, ON_MY_OWN);
        assertKind(HIDDEN_STRENGTH, WITH_HELP, TEACHES_OTHERS, TEACHES_OTHERS);
    }

    @Test
    void whereOneOfTheOthersIsNearItIsNoHiddenStrength() {
        assertKind(KNOWN_GAP, KNOWS_WHERE_TO_LOOK, TEACHES_OTHERS, WITH_HELP);
    }

    @Test
    void whoSaysThatTheyCannotDoItOnTheirOwnYetKnowsTheirGap() {
        assertKind(KNOWN_GAP, UNAWARE, null, null);
        assertKind(KNOWN_GAP, KNOWS_WHERE_TO_LOOK, UNAWARE, null);
        assertKind(KNOWN_GAP, WITH_HELP, WITH_HELP, ON_MY_OWN);
        assertKind(null, ON_MY_OWN, null, null);
        assertKind(null, TEACHES_OTHERS, TEACHES_OTHERS, TEACHES_OTHERS);
    }

    @Test
    void whoHasNotSaidAnythingHasNoKind() {
        assertKind(null, null, UNAWARE, UNAWARE);
    }

    private static void assertKind(
            GapKind kind, SkillLevel self, SkillLevel coach, SkillLevel evidence) {
        assertEquals(
                Optional.ofNullable(kind),
                GapKind.of(new Standing("mina", "write-clearly", self, coach, evidence)));
    }
}
