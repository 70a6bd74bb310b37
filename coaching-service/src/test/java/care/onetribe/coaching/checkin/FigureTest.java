package care.onetribe.coaching.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aMeanHasItsIntervalByStudentsT() {
        // s = 0.8367, t(4) = 2.776: 2.8 ± 1.04
        assertEquals(new Figure(5, 2.8, 1.8, 3.8), Figure.of(List.of(2.0, 2.0, 3.0, 3.0, 4.0)));
    }

    @Test
    void anIntervalEndsWhereTheScaleDoes() {
        assertEquals(new Figure(5, 4.2, 2.0, 5.0), Figure.of(List.of(1.0, 5.0, 5.0, 5.0, 5.0)));
    }

    @Test
    void manyPeopleHaveTheQuantileOfTheNormalDistribution() {
        var values = new ArrayList<>(Collections.nCopies(50, 2.0));
        values.addAll(Collections.nCopies(50, 4.0));

        // s = 1.005, 1.96: 3 ± 0.197
        assertEquals(new Figure(100, 3.0, 2.8, 3.2), Figure.of(values));
    }

    @Test
    void thirtyOnePeopleHaveTheLastQuantileOfTheTable() {
        var values = new ArrayList<>(Collections.nCopies(30, 2.0));
        values.add(5.0);

        // s = 0.5388, t(30) = 2.042: 2.0968 ± 0.1976
        assertEquals(new Figure(31, 2.1, 1.9, 2.3), Figure.of(values));
    }
}
