package care.onetribe.recognition.kudos;

import care.onetribe.recognition.preference.Visibility;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a giver may do. */
@Schema(name = "KudosOptions", description = "What you may do for these recipients")
record KudosOptionsView(
        @Schema(required = true, description = "False when you are among them", examples = "true")
                boolean mayGive,
        @Schema(
                        required = true,
                        description =
                                "What you can choose from: nothing wider than what all of them"
                                        + " want",
                        examples = "[\"TEAM\", \"PRIVATE\"]")
                List<Visibility> visibilities,
        @Schema(
                        required = true,
                        description = "Who else is credited unless it is private",
                        examples = "[\"sam\"]")
                List<String> creditedIds,
        @Schema(required = true, examples = "10") int shortestMessage,
        @Schema(required = true, examples = "1000") int longestMessage,
        @Schema(required = true, examples = "PT15M") String editableFor) {}
