package care.onetribe.ticket.theme;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme takes a step. */
@Schema(description = "A theme takes a step")
record SetThemeStatus(@NotNull @Schema(required = true, examples = "REPORTED") Step status) {

    /** The statuses that are set by hand; that it is fixed is a step of its own. */
    @Schema(name = "ThemeStep")
    enum Step {
        WATCHING("watched"),
        REPORTED("reported"),
        BEING_FIXED("being-fixed"),
        WONT_FIX("given-up");

        private final String event;

        Step(String event) {
            this.event = event;
        }

        /** What it is called in the history. */
        String event() {
            return event;
        }

        ThemeStatus status() {
            return ThemeStatus.valueOf(name());
        }
    }
}
