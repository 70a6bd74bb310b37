package care.onetribe.coaching.checkin;

import static care.onetribe.coaching.checkin.UnmaskingTest.people;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    private static final Set<String> TEAM = people(1, 20);

    @Test
    void fourPeopleAreTooFewAndFiveAreNot() {
        assertAllowed(false, people(1, 4), List.of());
        assertAllowed(true, people(1, 5), List.of());
    }

    @Test
    void fourWhoDidNotAnswerAreTooFewAndFiveAreNot() {
        assertAllowed(true, people(1, 15), List.of());
        assertAllowed(false, people(1, 16), List.of());
    }

    @Test
    void wherePeopleAllAnsweredEveryoneIsKnownToHave() {
        assertAllowed(false, TEAM, List.of());
    }

    @Test
    void whoeverLeftTheTeamSinceIsNoneOfTheRest() {
        assertEquals(
                false,
                Discretion.allows(people(1, 10), people(6, 14), List.of()),
                "four of the team are left over");
    }

    @Test
    void theSamePeopleAsBeforeTellOfNobodyAlone() {
        assertAllowed(true, people(1, 8), List.of(people(1, 8)));
    }

    @Test
    void fourWhoCameAreTooFewAndFiveAreNot() {
        assertAllowed(false, people(1, 10), List.of(people(1, 6)));
        assertAllowed(true, people(1, 11), List.of(people(1, 6)));
    }

    @Test
    void fourWhoWentAreTooFewAndFiveAreNot() {
        assertAllowed(false, people(1, 6), List.of(people(1, 10)));
        assertAllowed(true, people(1, 6), List.of(people(1, 11)));
    }

    @Test
    void threeWhoCameForThreeWhoWentAreTooFew() {
        assertAllowed(false, people(4, 12), List.of(people(1, 9)));
    }

    @Test
    void anEarlierFigureCountsAsMuchAsTheLastOne() {
        assertAllowed(false, people(1, 7), List.of(people(1, 6), people(8, 15)));
    }

    @Test
    void threeFiguresThatTogetherTellOfOneAreNotShown() {
        assertAllowed(false, people(1, 11), List.of(people(1, 5), people(6, 10)));
    }

    @Test
    void whereTooMuchWouldHaveToBeLookedIntoNothingIsShown() {
        var shown = Collections.nCopies(40, people(1, 8));

        assertAllowed(true, people(1, 8), shown.subList(0, 39));
        assertAllowed(false, people(1, 8), shown);
    }

    private static void assertAllowed(
            boolean expected, Set<String> people, List<Set<String>> shown) {
        assertEquals(expected, Discretion.allows(people, TEAM, shown));
    }
}
