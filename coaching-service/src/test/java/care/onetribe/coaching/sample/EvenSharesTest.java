package care.onetribe.coaching.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvenSharesTest {

    @Test
    void eachGetsTheSameWhereTheNumberDivides() {
        assertEquals(List.of(2, 2, 2), shares(6, 9, 9, 9));
    }

    @Test
    void whatIsLeftGoesToTheFirstOnesByOne() {
        assertEquals(List.of(3, 3, 2), shares(8, 9, 9, 9));
    }

    @Test
    void whoHasTooFewGivesTheirShareToTheOthersEvenly() {
        assertEquals(List.of(5, 1, 4), shares(10, 9, 1, 9));
        assertEquals(List.of(5, 0, 5), shares(10, 9, 0, 9));
    }

    @Test
    void moreThanThereIsCannotBeDrawn() {
        assertEquals(List.of(2, 1), shares(10, 2, 1));
        assertEquals(List.of(0), shares(10, 0));
    }

    private static List<Integer> shares(int number, int... candidates) {
        var byMember = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < candidates.length; i++) {
            byMember.put("member-" + i, candidates[i]);
        }
        return List.copyOf(EvenShares.of(number, byMember).values());
    }
}
