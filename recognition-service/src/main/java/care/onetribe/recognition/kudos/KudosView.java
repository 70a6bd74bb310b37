package care.onetribe.recognition.kudos;

import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kudos as those see it who may. */
@Schema(name = "Kudos", description = "Thanks from one member to others")
record KudosView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "mina") String fromId,
        @Schema(required = true, examples = "[\"theo\"]") List<String> toIds,
        @Schema(required = true, examples = "teamwork") String valueKey,
        @Schema(required = true, examples = "You knew at once which depot had the parcel.")
                String message,
        About about,
        @Schema(required = true) Visibility visibility,
        @Schema(required = true) Instant givenAt)
        implements Versioned {

    /** What was given stays as it is. */
    @Override
    public String version() {
        return "0";
    }
}
