package care.onetribe.coaching.scorecard;

import care.onetribe.kit.problem.InvalidField;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** One published version of a scorecard, as those use it who rate by it. It never changes. */
public record Card(String key, int number, String title, List<Criterion> criteria) {

    public Optional<Criterion> criterion(String criterionKey) {
        return criteria.stream().filter(it -> it.key().equals(criterionKey)).findFirst();
    }

    /**
     * Ratings in the order of the card.
     *
     * @throws InvalidField when one is of no criterion of this card, or two are of the same
     */
    public List<Rating> inOrder(List<Rating> ratings) {
        var rated = new HashSet<String>();
        for (int i = 0; i < ratings.size(); i++) {
            var criterionKey = ratings.get(i).criterionKey();
            var pointer = "/ratings/%d/criterionKey".formatted(i);
            if (criterion(criterionKey).isEmpty()) {
                throw new InvalidField(
                        pointer,
                        "version %d of %s has no criterion %s"
                                .formatted(number, key, criterionKey));
            }
            if (!rated.add(criterionKey)) {
                throw new InvalidField(pointer, "rates %s once more".formatted(criterionKey));
            }
        }
        return ratings.stream()
                .sorted(Comparator.comparingInt(rating -> place(rating.criterionKey())))
                .toList();
    }

    /**
     * Checks that every criterion has its rating.
     *
     * @throws CriteriaNotRated naming those that have none
     */
    public void requireComplete(List<Rating> ratings) {
        var rated = ratings.stream().map(Rating::criterionKey).toList();
        var missing = criteria.stream().map(Criterion::key).filter(it -> !rated.contains(it));
        var keys = missing.toList();
        if (!keys.isEmpty()) {
            throw new CriteriaNotRated(keys);
        }
    }

    /** Whether a critical criterion is {@link Level#NOT_YET}. */
    public boolean isMissedBy(List<Rating> ratings) {
        return ratings.stream()
                .filter(rating -> rating.level() == Level.NOT_YET)
                .anyMatch(rating -> criteria.get(place(rating.criterionKey())).critical());
    }

    private int place(String criterionKey) {
        return criteria.stream().map(Criterion::key).toList().indexOf(criterionKey);
    }
}
