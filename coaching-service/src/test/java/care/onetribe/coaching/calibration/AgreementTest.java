package care.onetribe.coaching.calibration;

import static care.onetribe.coaching.scorecard.Level.EXEMPLARY;
import static care.onetribe.coaching.scorecard.Level.NOT_YET;
import static care.onetribe.coaching.scorecard.Level.PARTLY;
import static care.onetribe.coaching.scorecard.Level.WELL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import care.onetribe.coaching.scorecard.Level;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    /**
     * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example C: four
     * observers, twelve units, missing values; section D gives 0.815 for ordinal data. The fifth
     * value of the example is read as {@link Level#NOT_APPLICABLE}, whose rank is the fifth.
     */
    @Test
    void alphaIsTheOnePublishedForOrdinalData() {
        var agreement =
                Agreement.of(
                        List.of(
                                row("1 1 * 1"),
                                row("2 2 3 2"),
                                row("3 3 3 3"),
                                row("3 3 3 3"),
                                row("2 2 2 2"),
                                row("1 2 3 4"),
                                row("4 4 4 4"),
                                row("1 1 2 1"),
                                row("2 2 2 2"),
                                row("* 5 5 5"),
                                row("* * 1 1"),
                                row("* 3 * *")));

        assertEquals(0.815, agreement.alpha(), 0.0005);
        assertEquals(11, agreement.conversations());
    }

    private static List<Level> row(String ranks) {
        return Arrays.stream(ranks.split(" "))
                .map(rank -> rank.equals("*") ? null : Level.values()[Integer.parseInt(rank) - 1])
                .toList();
    }

    @Test
    void allWhoSayTheSameAgree() {
        var agreement = Agreement.of(List.of(List.of(WELL, WELL), List.of(NOT_YET, NOT_YET)));

        assertEquals(1, agreement.alpha(), 1e-12);
    }

    @Test
    void whoSaysTheOppositeEachTimeAgreesLessThanByChance() {
        var agreement =
                Agreement.of(List.of(List.of(NOT_YET, EXEMPLARY), List.of(EXEMPLARY, NOT_YET)));

        assertEquals(-0.5, agreement.alpha(), 1e-9);
    }

    @Test
    void oneConversationTellsNothingOfAgreement() {
        assertNull(Agreement.of(List.of(List.of(WELL, PARTLY))).alpha());
        assertNull(Agreement.of(List.of(List.of(WELL, PARTLY), Arrays.asList(WELL, null))).alpha());
    }

    @Test
    void whereAllLevelsAreTheSameNothingWasTold() {
        assertNull(Agreement.of(List.of(List.of(WELL, WELL), List.of(WELL, WELL))).alpha());
    }

    @ParameterizedTest
    @CsvSource({
        "1, RELIABLE",
        "0.8, RELIABLE",
        "0.7999, TENTATIVE",
        "0.667, TENTATIVE",
        "0.6669, UNUSABLE",
        "-0.5, UNUSABLE",
        ", UNDETERMINED"
    })
    void whatToMakeOfAnAlpha(Double alpha, AgreementStanding standing) {
        assertEquals(standing, AgreementStanding.of(alpha));
    }
}
