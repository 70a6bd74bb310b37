package care.onetribe.recognition.report;

import care.onetribe.kit.problem.Refusal;

/** One report of somebody is enough. */
final class KudosIsReported extends Refusal {

    private static final long serialVersionUID = 1L;

    KudosIsReported() {
        super(Kind.CONFLICT, "You have reported this kudos already; a lead will look at it.");
    }
}
