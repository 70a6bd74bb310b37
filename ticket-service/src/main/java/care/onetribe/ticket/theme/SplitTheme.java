package care.onetribe.ticket.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some of the tickets of a theme are cases of something else. */
@Schema(description = "Some of the tickets of a theme are cases of something else")
record SplitTheme(
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Parcels left outside")
                String name,
        @Size(max = 4000) @Schema(examples = "It was delivered, and stood in the rain.")
                String description,
        @Schema(description = "UNKNOWN when absent", examples = "PROCESS") ThemeCause cause,
        @NotEmpty
                @Size(max = MOST_TICKETS)
                @Schema(
                        required = true,
                        description = "Tickets of the theme that is split",
                        examples = "[7, 12]")
                List<@NotNull Long> ticketIds) {

    static final int MOST_TICKETS = 200;

    ThemeDetails details() {
        return new ThemeDetails(name, description, cause, null);
    }
}
