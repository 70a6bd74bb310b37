package care.onetribe.coaching.weeklymessage;

import static java.util.stream.Collectors.joining;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message as the team that got it reads it. */
@Schema(name = "WeeklyEdition", description = "A word for Monday as a team got it")
public record WeeklyEditionView(
        @Schema(required = true, examples = "7") long id,
        @Schema(required = true, pattern = Handle.PATTERN, examples = "north") String teamId,
        @Schema(required = true, description = "The Monday", examples = "2026-03-02")
                LocalDate week,
        @Schema(required = true, examples = "Ask one question more") String title,
        @Schema(
                        required = true,
                        examples = "The first thing that a customer says is seldom the last.")
                String text,
        @Schema(required = true) List<Point> points,
        @Schema(required = true, examples = "2026-03-02T08:00:00Z") Instant publishedAt)
        implements Versioned {

    /**
     * @param comments how many there are by number of the point; none where it is absent
     */
    static WeeklyEditionView of(
            WeeklyEdition edition, WeeklyMessage message, Map<Integer, Long> comments) {
        var details = message.details();
        var points =
                IntStream.rangeClosed(1, details.points().size())
                        .mapToObj(
                                number ->
                                        new Point(
                                                number,
                                                details.points().get(number - 1),
                                                comments.getOrDefault(number, 0L)))
                        .toList();
        return new WeeklyEditionView(
                edition.id(),
                edition.teamId(),
                edition.week(),
                details.title(),
                details.text(),
                points,
                edition.publishedAt());
    }

    /** The words never change; how much they are discussed does. */
    @Override
    public String version() {
        return id
                + "."
                + points.stream()
                        .map(point -> Long.toString(point.comments()))
                        .collect(joining("-"));
    }

    /** Something to discuss. */
    @Schema(name = "WeeklyPoint")
    record Point(
            @Schema(required = true, minimum = "1", examples = "1") int number,
            @Schema(required = true, examples = "When did a second question change the answer?")
                    String text,
            @Schema(required = true, description = "How many there are", examples = "3")
                    long comments) {}
}
