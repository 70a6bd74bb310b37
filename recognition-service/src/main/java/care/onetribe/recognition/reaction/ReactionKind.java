package care.onetribe.recognition.reaction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one can say to a kudos without words; all of it is kind. */
@Schema(name = "KudosReactionKind")
enum ReactionKind {
    HEART,
    CLAP,
    SMILE,
    LIGHTBULB,
    STRENGTH
}
