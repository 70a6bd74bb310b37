package care.onetribe.recognition.kudos;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import care.onetribe.recognition.preference.Visibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** The caller thanks colleagues. */
@Schema(description = "Thanks to one or more colleagues, from the caller")
record GiveKudos(
        @NotNull
                @Size(min = 1, max = 10)
                @UniqueElements(message = "must not name anybody twice")
                @Schema(required = true, uniqueItems = true, examples = "[\"theo\"]")
                List<@NotNull @Handle String> toIds,
        @NotNull @Slug @Schema(required = true, examples = "teamwork") String valueKey,
        @NotNull
                @Characters(min = SHORTEST_MESSAGE, max = LONGEST_MESSAGE)
                @Schema(
                        required = true,
                        description = "What they did, and its effect",
                        minLength = SHORTEST_MESSAGE,
                        maxLength = LONGEST_MESSAGE,
                        examples = "You knew at once which depot had the parcel.")
                String message,
        @Valid About about,
        @Schema(
                        description =
                                "EVERYONE when absent; never more widely than recipients want",
                        examples = "EVERYONE")
                Visibility visibility,
        @Positive
                @Schema(
                        minimum = "1",
                        description = "A kudos that you got or read and that made you pass it on",
                        examples = "3")
                Long inspiredById,
        @Positive
                @Schema(
                        minimum = "1",
                        description = "Your draft that it is made of, which is done with then",
                        examples = "5")
                Long draftId) {

    static final int SHORTEST_MESSAGE = 10;
    static final int LONGEST_MESSAGE = 1_000;
}
