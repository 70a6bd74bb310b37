package care.onetribe.recognition.reaction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All reactions to a kudos. */
@Schema(name = "KudosReactions", description = "Reactions to a kudos, each kind in its fixed place")
record ReactionsView(@Schema(required = true) List<ReactionView> items) {}
