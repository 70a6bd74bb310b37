package care.onetribe.coaching.day;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A win as the tribe sees it; it is never changed, only taken back. */
@Schema(name = "OfferedWin", description = "A win that somebody chose to show the tribe")
record OfferedWinView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, pattern = Handle.PATTERN, examples = "mina") String memberId,
        @Schema(required = true, examples = "2026-03-02") LocalDate wonOn,
        @Schema(required = true, examples = "Alexis thanked me although the answer was no")
                String text,
        @Schema(required = true, examples = "2026-03-02T16:10:00Z") Instant offeredAt)
        implements Versioned {

    @Override
    public String version() {
        return Long.toString(id);
    }
}
