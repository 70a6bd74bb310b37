package care.onetribe.coaching.opportunity;

import care.onetribe.kit.problem.Refusal;
import java.time.LocalDate;

/** One can say yes from the first day to the last. */
final class OpportunityIsNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    OpportunityIsNotOpen(LocalDate opensOn, LocalDate closesOn) {
        super(Kind.CONFLICT, "It is open from %s to %s.".formatted(opensOn, closesOn));
        tell("opensOn", opensOn);
        tell("closesOn", closesOn);
    }
}
