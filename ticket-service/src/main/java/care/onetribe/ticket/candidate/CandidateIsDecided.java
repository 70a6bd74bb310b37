package care.onetribe.ticket.candidate;

import care.onetribe.kit.problem.Refusal;

/** What becomes of a candidate is decided once. */
final class CandidateIsDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    CandidateIsDecided(CandidateStatus status, String byId) {
        super(
                Kind.CONFLICT,
                "It is %s already, by %s; there is nothing left to decide."
                        .formatted(status, byId));
        tell("decidedById", byId);
    }
}
