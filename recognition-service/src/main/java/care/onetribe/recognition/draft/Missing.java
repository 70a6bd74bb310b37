package care.onetribe.recognition.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would make a kudos concrete. */
@Schema(name = "KudosDraftMissing")
enum Missing {
    WHAT_THEY_DID("Say what they did, so that they know what to do again."),
    EFFECT("Say what came of it: for you, for the customer, for the team."),
    VALUE("Name the value of the tribe that it shows.");

    private final String hint;

    Missing(String hint) {
        this.hint = hint;
    }

    KudosDraftHint hint() {
        return new KudosDraftHint(this, hint);
    }
}
