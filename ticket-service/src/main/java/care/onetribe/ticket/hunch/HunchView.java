package care.onetribe.ticket.hunch;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hunch as callers see it. */
@Schema(name = "Hunch", description = "What somebody believes will turn out")
record HunchView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, examples = "mina") String ownerId,
        @Schema(description = "The owner's team when they made it", examples = "north")
                String teamId,
        @Schema(
                        required = true,
                        examples = "The new depot labels will make us lose parcels in two weeks.")
                String statement,
        @Schema(required = true) HunchAbout about,
        @Schema(
                        description = "How sure they are, in percent; present for the owner alone",
                        examples = "70")
                Integer confidence,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant madeAt,
        @Schema(required = true, examples = "2026-03-15T09:30:00Z") Instant settleBy,
        @Schema(required = true, examples = "OPEN") HunchStatus status,
        @Schema(description = "Who told how it turned out", examples = "theo") String settledById,
        Instant settledAt,
        @Schema(description = "How it could be told") String note,
        @Schema(description = "The early warning that it is part of", examples = "2")
                Long earlyWarningId,
        @Schema(description = "When its theme rose for the first time after it was made")
                Instant themeRoseAt,
        @Schema(description = "How long before its theme rose it was made", examples = "PT240H")
                Duration aheadBy,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    /**
     * @param own whether it is shown to its owner
     * @param roseAt when its theme rose, or null
     */
    static HunchView of(Hunch hunch, boolean own, Instant roseAt) {
        return new HunchView(
                hunch.id(),
                hunch.ownerId(),
                hunch.teamId(),
                hunch.statement(),
                hunch.about(),
                own ? hunch.confidence() : null,
                hunch.madeAt(),
                hunch.settleBy(),
                hunch.status(),
                hunch.settledById(),
                hunch.settledAt(),
                hunch.note(),
                hunch.earlyWarningId(),
                roseAt,
                Ahead.of(hunch.madeAt(), roseAt),
                hunch.version());
    }

    @Override
    public String version() {
        return themeRoseAt == null
                ? Integer.toString(rowVersion)
                : rowVersion + "." + themeRoseAt.toEpochMilli();
    }
}
