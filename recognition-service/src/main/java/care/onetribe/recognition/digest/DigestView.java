package care.onetribe.recognition.digest;

import care.onetribe.recognition.feed.FeedItemView;
import care.onetribe.recognition.feed.FeedKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was good in a week. */
@Schema(name = "Digest", description = "What was good in a week, of a member or a team")
record DigestView(
        @Schema(required = true, description = "Its Monday", examples = "2026-03-02")
                LocalDate week,
        @Schema(
                        required = true,
                        description = "Where its Monday begins",
                        examples = "Europe/Vienna")
                String timeZone,
        @Schema(required = true, description = "How many of each kind") List<KindCount> counts,
        @Schema(required = true, description = "The latest twenty") List<FeedItemView> items) {

    @Schema(name = "DigestCount", description = "How many of a kind")
    record KindCount(
            @Schema(required = true, examples = "KUDOS") FeedKind kind,
            @Schema(required = true, examples = "4") long count) {}

    static DigestView of(Week week, Map<FeedKind, Long> counts, List<FeedItemView> items) {
        var counted =
                counts.entrySet().stream()
                        .map(entry -> new KindCount(entry.getKey(), entry.getValue()))
                        .toList();
        return new DigestView(week.monday(), week.zone().getId(), counted, items);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }
}
