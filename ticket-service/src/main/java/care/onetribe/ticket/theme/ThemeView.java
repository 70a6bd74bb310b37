package care.onetribe.ticket.theme;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme as callers see it. */
@Schema(name = "Theme", description = "What several customers keep telling of")
public record ThemeView(
        @Schema(required = true, examples = "4") long id,
        @Schema(required = true, examples = "Parcels lost at the depot") String name,
        @Schema(examples = "The carrier says delivered, and there is no parcel.")
                String description,
        @Schema(required = true, examples = "DEFECT") ThemeCause cause,
        Upstream upstream,
        @Schema(required = true, examples = "REPORTED") ThemeStatus status,
        @Schema(
                        description = "What was done about it, the last time that it was fixed",
                        examples = "The depot scans every parcel twice now.")
                String fixedNote,
        @Schema(description = "When it was fixed last") Instant fixedAt,
        @Schema(description = "Absent while it has no ticket") FirstReport firstReportedBy,
        @Schema(required = true) WordBack wordBack,
        @Schema(description = "Absent where it came with an import", examples = "mina")
                String createdById,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant createdAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion,
        @JsonIgnore @Schema(hidden = true) Long mergedIntoId)
        implements Versioned {

    /** The first of its tickets, and whose that was. */
    @Schema(name = "ThemeFirstReport", description = "The first of its tickets, and whose it was")
    public record FirstReport(
            @Schema(required = true, examples = "7") long ticketId,
            @Schema(required = true, examples = "9") long customerId,
            @Schema(required = true, examples = "2026-02-01T09:30:00Z") Instant at) {}

    /** What became of telling customers that it is fixed. */
    @Schema(
            name = "ThemeWordBack",
            description = "What became of telling customers that it is fixed")
    public record WordBack(
            @Schema(required = true, description = "Follow-ups that wait", examples = "3")
                    long waiting,
            @Schema(required = true, description = "Customers who were told", examples = "12")
                    long told,
            @Schema(
                            required = true,
                            description =
                                    "Those of the customers told who had come frustrated or angry"
                                            + " with it, and who after the word back said that"
                                            + " their concern was addressed, or became calm or"
                                            + " happy on one of their tickets of it",
                            examples = "2")
                    long turnedAround) {}

    /** Of the theme, and of what it tells of its tickets and of the word back. */
    @Override
    public String version() {
        var first = firstReportedBy == null ? 0 : firstReportedBy.ticketId();
        return "%d.%d.%d.%d.%d"
                .formatted(
                        rowVersion,
                        first,
                        wordBack.waiting(),
                        wordBack.told(),
                        wordBack.turnedAround());
    }
}
