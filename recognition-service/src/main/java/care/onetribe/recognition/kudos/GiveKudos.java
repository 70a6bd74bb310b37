package care.onetribe.recognition.kudos;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
                @Characters(min = 10, max = 1000)
                @Schema(
                        required = true,
                        description = "What they did, and its effect",
                        minLength = 10,
                        maxLength = 1000,
                        examples = "You knew at once which depot had the parcel.")
                String message,
        @Valid About about,
        @Schema(description = "EVERYONE when absent", examples = "EVERYONE")
                Visibility visibility) {}
