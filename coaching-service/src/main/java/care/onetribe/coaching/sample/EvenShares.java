package care.onetribe.coaching.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** Divides a number evenly: nobody has two more than another who has candidates left. */
final class EvenShares {

    private EvenShares() {}

    /**
     * How many each gets: one each, in turns, until the number or the candidates are used up.
     *
     * @param candidates how many each has, in the order of the turns
     * @return the sum is the number, or that of all candidates where they are fewer
     */
    static Map<String, Integer> of(int number, LinkedHashMap<String, Integer> candidates) {
        var shares = new LinkedHashMap<String, Integer>();
        candidates.keySet().forEach(member -> shares.put(member, 0));
        int left = number;
        boolean given = true;
        while (left > 0 && given) {
            given = false;
            for (var member : candidates.keySet()) {
                if (left > 0 && shares.get(member) < candidates.get(member)) {
                    shares.merge(member, 1, Integer::sum);
                    left--;
                    given = true;
                }
            }
        }
        return shares;
    }
}
