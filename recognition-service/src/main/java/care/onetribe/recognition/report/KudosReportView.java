package care.onetribe.recognition.report;

import care.onetribe.kit.version.Versioned;
import care.onetribe.recognition.kudos.KudosView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as its reporter and the leads see it, with what it is about. */
@Schema(name = "KudosReport", description = "That somebody thinks a kudos should not be shown")
record KudosReportView(
        @Schema(required = true, examples = "2") long id,
        @Schema(required = true, examples = "sam") String reporterId,
        @Schema(required = true, examples = "It names a customer.") String reason,
        @Schema(required = true, examples = "2026-03-02T08:00:00Z") Instant reportedAt,
        @Schema(required = true) KudosView kudos)
        implements Versioned {

    @Override
    public String version() {
        return id + "." + kudos.version();
    }
}
