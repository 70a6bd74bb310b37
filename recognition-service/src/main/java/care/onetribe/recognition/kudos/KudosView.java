package care.onetribe.recognition.kudos;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
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
        @Schema(required = true, examples = "EVERYONE") Visibility visibility,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant givenAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
