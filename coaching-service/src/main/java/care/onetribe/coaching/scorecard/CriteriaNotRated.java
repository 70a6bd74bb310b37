package care.onetribe.coaching.scorecard;

import care.onetribe.kit.problem.Refusal;
import java.util.List;

/**
 * Whoever rates a conversation says something of every criterion, were it that it did not apply.
 */
public final class CriteriaNotRated extends Refusal {

    private static final long serialVersionUID = 1L;

    CriteriaNotRated(List<String> criterionKeys) {
        super(
                Kind.CONFLICT,
                "Rate %s too; where a criterion did not apply, with NOT_APPLICABLE."
                        .formatted(String.join(", ", criterionKeys)));
        tell("criterionKeys", criterionKeys);
    }
}
