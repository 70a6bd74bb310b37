package care.onetribe.recognition.kudos;

import care.onetribe.kit.text.Snippet;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kudos in a list.
 *
 * @param snippet present in a search
 */
@Schema(description = "A kudos in a list")
record ListedKudos(
        @JsonUnwrapped KudosView kudos,
        @Schema(description = "Present in a search with `q`") Snippet snippet) {

    static ListedKudos of(KudosView kudos) {
        return new ListedKudos(kudos, null);
    }
}
