package care.onetribe.ticket.caremetric;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A benchmark as callers see it. */
@Schema(
        name = "ExchangeBenchmark",
        description = "How many exchanges a concern of a theme should take; shown, never enforced")
record BenchmarkView(
        @Schema(required = true, examples = "4") long themeId,
        @Schema(required = true, examples = "7") int exchanges,
        @Schema(required = true, examples = "lea") String setById,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant setAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
