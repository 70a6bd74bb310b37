package care.onetribe.recognition.reaction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many reacted in one way. */
@Schema(name = "KudosReaction", description = "How many reacted in one way")
record ReactionView(
        @Schema(required = true, examples = "HEART") ReactionKind kind,
        @Schema(required = true, examples = "3") long count,
        @Schema(required = true, description = "Whether you are among them", examples = "true")
                boolean mine) {}
