package care.onetribe.coaching.glossary;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A term of the glossary as callers see it. */
@Schema(name = "GlossaryTerm", description = "A word of the trade and what to say instead")
record TermView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "escalate") String term,
        @Schema(required = true, examples = "pass on to somebody who can decide it")
                String plainWords,
        @Schema(
                        description = "When it matters, or what to mind",
                        examples = "Say to whom, and when the customer hears from them.")
                String note,
        @Schema(
                        required = true,
                        description = "Whether readers who want it technical understand it",
                        examples = "false")
                boolean technical,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
