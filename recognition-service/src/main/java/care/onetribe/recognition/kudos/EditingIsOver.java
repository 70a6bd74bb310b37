package care.onetribe.recognition.kudos;

import care.onetribe.kit.problem.Refusal;

/** Words that were read are not changed behind the reader's back. */
final class EditingIsOver extends Refusal {

    private static final long serialVersionUID = 1L;

    EditingIsOver() {
        super(
                Kind.CONFLICT,
                "Kudos can be edited within %d minutes. Withdraw it and give it anew."
                        .formatted(Kudos.EDITABLE_FOR.toMinutes()));
    }
}
