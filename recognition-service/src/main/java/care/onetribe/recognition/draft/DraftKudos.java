package care.onetribe.recognition.draft;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.Slug;
import care.onetribe.recognition.kudos.About;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;

/** Somebody begins to write a kudos; all of it may be missing. */
@Schema(description = "A kudos as far as it is written")
record DraftKudos(
        @Size(max = 10)
                @UniqueElements(message = "must not name anybody twice")
                @Schema(uniqueItems = true, examples = "[\"theo\"]")
                List<@NotNull @Handle String> toIds,
        @Slug @Schema(examples = "teamwork") String valueKey,
        @CodePointLength(max = 1_000) @Schema(maxLength = 1_000, examples = "Great job, thank you!")
                String message,
        @Valid About about) {}
