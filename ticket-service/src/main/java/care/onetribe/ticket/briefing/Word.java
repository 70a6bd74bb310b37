package care.onetribe.ticket.briefing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that somebody wrote down on the way.
 *
 * @param memberId absent where it is not known, as for what was imported
 */
@Schema(name = "BriefingWord", description = "Something that somebody wrote down on the way")
record Word(
        @Schema(required = true, description = "Where they wrote it") Source source,
        @Schema(required = true, examples = "2026-03-01T09:30:00Z") Instant at,
        @Schema(description = "Absent where it is not known", examples = "mina") String memberId,
        @Schema(required = true, examples = "Checked the address, asked the carrier") String text) {

    /** Where somebody wrote it. */
    @Schema(name = "BriefingSource")
    enum Source {
        HANDOVER,
        RESUME_NOTE,
        RESOLUTION,
        REPLY
    }
}
