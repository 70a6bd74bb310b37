package care.onetribe.recognition.kudos;

import jakarta.validation.constraints.NotNull;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;

/** What a kudos was given for. */
@Schema(name = "KudosAbout", description = "What it was given for")
public record About(
        @NotNull @Schema(required = true, examples = "TICKET") Kind kind,
        @CodePointLength(min = 1, max = LONGEST_ID)
                @Schema(
                        minLength = 1,
                        maxLength = LONGEST_ID,
                        description = "Of the ticket, goal and so on",
                        examples = "7")
                String id,
        @CodePointLength(min = 1, max = 200)
                @Schema(
                        minLength = 1,
                        maxLength = 200,
                        description = "For people to read",
                        examples = "My parcel has not arrived")
                String label) {

    static final int LONGEST_ID = 64;

    /** The ticket that it is about, if it is about one of this suite. */
    OptionalLong ticketId() {
        return kind == Kind.TICKET && id != null && id.matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(id))
                : OptionalLong.empty();
    }

    @Schema(name = "KudosAboutKind")
    public enum Kind {
        TICKET,
        GOAL,
        LESSON,
        CHECKLIST,
        OTHER
    }
}
