package care.onetribe.kit.feed;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The events of this service as they come, for streams that show something made of them. */
@ApplicationScoped
public class LiveEvents {

    private final Feed feed;
    private final Positions positions;

    LiveEvents(Feed feed, Positions positions) {
        this.feed = feed;
        this.positions = positions;
    }

    /**
     * An event with its place.
     *
     * @param position to go on from after it
     */
    public record Told(String position, CloudEvent event) {}

    /** The position of the last event so far. */
    public String end() {
        return Long.toString(positions.last());
    }

    /**
     * Events behind a position, on threads that may wait for the database and at the reader's pace.
     * An empty list is a sign of life.
     *
     * @throws care.onetribe.kit.problem.InvalidField when the position is none of this feed
     */
    public Multi<List<Told>> after(String position) {
        return feed.stream(position)
                .map(
                        batch ->
                                batch.stream()
                                        .map(
                                                entry ->
                                                        new Told(
                                                                Long.toString(entry.position()),
                                                                entry.event()))
                                        .toList());
    }
}
