package care.onetribe.coaching.supportgap;

import care.onetribe.kit.problem.Refusal;

/** Somebody cares for it already. */
final class SupportGapHasOwner extends Refusal {

    private static final long serialVersionUID = 1L;

    SupportGapHasOwner(String ownerId) {
        super(
                Kind.CONFLICT,
                "%s cares for it already; ask them to give it away.".formatted(ownerId));
        tell("ownerId", ownerId);
    }
}
