package care.onetribe.recognition.draft;

import care.onetribe.kit.problem.Refusal;

/** Drafts are for kudos that are being written, not for keeping. */
final class TooManyDrafts extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyDrafts(int most) {
        super(
                Kind.CONFLICT,
                "You have %d drafts. Give or delete some of them first.".formatted(most));
    }
}
