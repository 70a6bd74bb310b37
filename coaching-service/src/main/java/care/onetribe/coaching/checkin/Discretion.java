package care.onetribe.coaching.checkin;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a figure about people may be shown: never about fewer than five, nor where five or more are
 * not left over who could as well be meant, nor where earlier figures and this one, put together,
 * speak of fewer than five.
 */
final class Discretion {

    static final int FEWEST = 5;

    /** More of them are not looked into: nothing is shown then. */
    private static final int MOST_FIGURES = 40;

    private Discretion() {}

    /**
     * @param people whom the figure is about
     * @param team everybody of the team
     * @param shown whom figures that are shown already are about, of whatever team
     */
    static boolean allows(
            Set<String> people, Collection<String> team, List<? extends Set<String>> shown) {
        return people.size() >= FEWEST
                && countOfOthers(team, people) >= FEWEST
                && shown.size() < MOST_FIGURES
                && shown.stream().allMatch(earlier -> differByEnough(people, earlier))
                && !Unmasking.isPossible(
                        Stream.concat(shown.stream(), Stream.of(people)).toList(), FEWEST);
    }

    /** Those who came and those who went: nobody, or enough of them. Others share nobody. */
    private static boolean differByEnough(Set<String> people, Set<String> earlier) {
        return isNobodyOrEnough(countOfOthers(people, earlier))
                && isNobodyOrEnough(countOfOthers(earlier, people));
    }

    private static boolean isNobodyOrEnough(int count) {
        return count == 0 || count >= FEWEST;
    }

    private static int countOfOthers(Collection<String> all, Set<String> without) {
        var others = new HashSet<>(all);
        others.removeAll(without);
        return others.size();
    }
}
