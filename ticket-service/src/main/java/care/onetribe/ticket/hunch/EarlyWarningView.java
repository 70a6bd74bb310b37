package care.onetribe.ticket.hunch;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An early warning as leads see it. */
@Schema(
        name = "EarlyWarning",
        description = "Several people had a hunch about the same thing within seven days")
record EarlyWarningView(
        @Schema(required = true, examples = "2") long id,
        @Schema(required = true) HunchAbout about,
        @Schema(required = true, description = "How many have such a hunch", examples = "3")
                int people,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant firstHunchAt,
        @Schema(required = true, examples = "2026-03-04T11:00:00Z") Instant raisedAt,
        @Schema(description = "When its theme rose for the first time after the first hunch")
                Instant themeRoseAt,
        @Schema(
                        description = "How long before its theme rose the first hunch was made",
                        examples = "PT240H")
                Duration aheadBy,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static EarlyWarningView of(EarlyWarning warning, Instant roseAt) {
        return new EarlyWarningView(
                warning.id(),
                warning.about(),
                warning.people(),
                warning.firstHunchAt(),
                warning.raisedAt(),
                roseAt,
                Ahead.of(warning.firstHunchAt(), roseAt),
                warning.version());
    }

    @Override
    public String version() {
        return themeRoseAt == null
                ? Integer.toString(rowVersion)
                : rowVersion + "." + themeRoseAt.toEpochMilli();
    }
}
