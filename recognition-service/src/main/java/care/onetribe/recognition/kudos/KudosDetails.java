package care.onetribe.recognition.kudos;

import care.onetribe.kit.text.Slug;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What its giver can write anew. */
@Schema(description = "What its giver can write anew within 15 minutes")
record KudosDetails(
        @NotNull
                @Characters(min = GiveKudos.SHORTEST_MESSAGE, max = GiveKudos.LONGEST_MESSAGE)
                @Schema(
                        description = "What they did, and its effect",
                        minLength = GiveKudos.SHORTEST_MESSAGE,
                        maxLength = GiveKudos.LONGEST_MESSAGE,
                        examples = "You knew at once which depot had the parcel.")
                String message,
        @NotNull @Slug @Schema(examples = "teamwork") String valueKey) {}
