package care.onetribe.ticket.caremetric;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many exchanges a concern of a theme should take. */
@Schema(
        name = "SetExchangeBenchmark",
        description = "How many exchanges a concern of a theme should take")
record SetBenchmark(
        @NotNull
                @Min(1)
                @Max(1_000)
                @Schema(required = true, minimum = "1", maximum = "1000", examples = "7")
                Integer exchanges) {}
