package care.onetribe.coaching.weeklymessage;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message as those see it who write messages. */
@Schema(name = "WeeklyMessage", description = "A word for a Monday as it was written")
record WeeklyMessageView(
        @Schema(required = true, examples = "7") long id,
        @Schema(description = "Absent for a message to every team", examples = "north")
                String teamId,
        @Schema(description = "Absent for one in stock", examples = "2096-03-05")
                LocalDate publishOn,
        @Schema(required = true, examples = "Ask one question more") String title,
        @Schema(
                        required = true,
                        examples = "The first thing that a customer says is seldom the last.")
                String text,
        @Schema(required = true, examples = "[\"When did a second question change the answer?\"]")
                List<String> points,
        @Schema(
                        description = "Absent for those that come with the product",
                        pattern = Handle.PATTERN,
                        examples = "lea")
                String authorId,
        @Schema(
                        description = "When the first team got it; it stays as it is from then on",
                        examples = "2026-03-02T08:00:00Z")
                Instant firstPublishedAt,
        @JsonIgnore @Schema(hidden = true) int rowVersion)
        implements Versioned {

    static WeeklyMessageView of(WeeklyMessage message) {
        var details = message.details();
        return new WeeklyMessageView(
                message.id(),
                details.teamId(),
                details.publishOn(),
                details.title(),
                details.text(),
                details.points(),
                message.authorId(),
                message.firstPublishedAt(),
                message.version());
    }

    @Override
    public String version() {
        return Integer.toString(rowVersion);
    }
}
