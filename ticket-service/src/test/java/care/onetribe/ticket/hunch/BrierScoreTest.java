package care.onetribe.ticket.hunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrierScoreTest {

    private static final double EXACT = 1e-12;

    @Test
    void theScoreIsTheMeanSquaredErrorOfTheForecasts() {
        // 70 % came true, 70 % did not, 20 % did not: (0.09 + 0.49 + 0.04) / 3
        var score = BrierScore.of(List.of(new Forecasts(20, 1, 0), new Forecasts(70, 2, 1)));

        assertEquals(0.62 / 3, score.score(), EXACT);
        assertEquals(3, score.count());
    }

    @Test
    void theBaselineIsTheScoreOfAlwaysTellingTheBaseRate() {
        var score = BrierScore.of(List.of(new Forecasts(20, 1, 0), new Forecasts(70, 2, 1)));

        assertEquals(1 / 3.0, score.baseRate(), EXACT);
        assertEquals(2 / 9.0, score.uncertainty(), EXACT);
        assertEquals(1 - 0.62 / 3 / (2 / 9.0), score.skill(), EXACT);
    }

    @Test
    void theScoreIsReliabilityLessResolutionPlusUncertainty() {
        var score =
                BrierScore.of(
                        List.of(
                                new Forecasts(5, 7, 1),
                                new Forecasts(50, 9, 4),
                                new Forecasts(73, 11, 9),
                                new Forecasts(99, 3, 3)));

        assertEquals(
                score.score(),
                score.reliability() - score.resolution() + score.uncertainty(),
                EXACT);
    }

    @Test
    void whereEverythingCameTrueThereIsNoSkillToTell() {
        assertNull(BrierScore.of(List.of(new Forecasts(90, 4, 4))).skill());
    }

    @Test
    void theTableHasARowForEachTenPercentWithNullWhereThereIsNothing() {
        var view =
                CalibrationView.of(List.of(new Forecasts(70, 2, 1), new Forecasts(79, 1, 1)), 0, 0);

        assertEquals(10, view.table().size());
        assertEquals(1, view.table().get(0).from());
        assertEquals(99, view.table().get(9).to());
        var seventies = view.table().get(7);
        assertEquals(3, seventies.count());
        assertEquals(2, seventies.cameTrue());
        assertEquals(0.73, seventies.meanConfidence());
        assertEquals(0.6667, seventies.share());
        assertEquals(0.2077, seventies.interval().low());
        assertEquals(0.9385, seventies.interval().high());
        assertNull(view.table().get(8).share());
        assertNull(view.table().get(8).interval());
    }

    @Test
    void belowThirtyItIsReadWithCaution() {
        assertTrue(CalibrationView.of(List.of(new Forecasts(70, 29, 20)), 0, 0).caution());
        assertFalse(CalibrationView.of(List.of(new Forecasts(70, 30, 20)), 0, 0).caution());
        assertTrue(CalibrationView.of(List.of(), 3, 0).caution());
        assertNull(CalibrationView.of(List.of(), 3, 0).brierScore());
    }
}
