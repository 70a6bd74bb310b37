package care.onetribe.recognition.appreciation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many kudos somebody got for a value. */
@Schema(name = "KudosOfValue", description = "How many kudos for a value")
record ValueCountView(
        @Schema(required = true, examples = "teamwork") String valueKey,
        @Schema(required = true, examples = "3") long kudos) {}
