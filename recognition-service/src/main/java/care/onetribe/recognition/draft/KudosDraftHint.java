package care.onetribe.recognition.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Advice to whoever writes; nothing depends on it. */
@Schema(description = "Advice to its writer; a kudos is given without it as well")
record KudosDraftHint(
        @Schema(required = true, examples = "EFFECT") Missing missing,
        @Schema(
                        required = true,
                        examples = "Say what came of it: for you, for the customer, for the team.")
                String hint) {}
