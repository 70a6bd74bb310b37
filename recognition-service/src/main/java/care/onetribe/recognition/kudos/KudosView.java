package care.onetribe.recognition.kudos;

import care.onetribe.kit.version.Versioned;
import care.onetribe.recognition.preference.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kudos as those see it who may. */
@Schema(name = "Kudos", description = "Thanks from one member to others")
public record KudosView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "mina") String fromId,
        @Schema(required = true, examples = "[\"theo\"]") List<String> toIds,
        @Schema(
                        required = true,
                        description = "Who else worked on the ticket that it is about",
                        examples = "[\"sam\"]")
                List<String> creditedIds,
        @Schema(required = true, examples = "teamwork") String valueKey,
        @Schema(required = true, examples = "You knew at once which depot had the parcel.")
                String message,
        About about,
        @Schema(
                        required = true,
                        description = "The narrowest of what giver and recipients want",
                        examples = "EVERYONE")
                Visibility visibility,
        @Schema(
                        description = "The kudos that made its giver pass it on, if you may see it",
                        examples = "3")
                Long inspiredById,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant givenAt,
        @Schema(description = "Absent unless it was edited", examples = "2026-03-01T09:35:00Z")
                Instant editedAt,
        @Schema(description = "Its giver alone sees a hidden kudos, and why it is")
                HidingView hiding,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }

    KudosView withoutInspiration() {
        return new KudosView(
                id,
                fromId,
                toIds,
                creditedIds,
                valueKey,
                message,
                about,
                visibility,
                null,
                givenAt,
                editedAt,
                hiding,
                rowVersion);
    }
}
