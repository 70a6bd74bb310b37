package care.onetribe.ticket.briefing;

import care.onetribe.kit.feed.CloudEvent;
import care.onetribe.ticket.conversation.CustomerMood;
import care.onetribe.ticket.conversation.TicketView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a ticket's history tells of its way.
 *
 * @param events the latest first
 */
record Course(List<CloudEvent> events) {

    static final String CHANGED = "ticket.changed";
    static final String RESOLVED = "ticket.resolved";

    /** The types of the events that a course is made of. */
    static final List<String> TYPES = List.of(CHANGED, RESOLVED);

    private static final int MOVES = 10;
    private static final String MOOD = "customerMood";

    MoodCourse mood(TicketView ticket) {
        var moves =
                new ArrayList<>(
                        events.stream()
                                .filter(event -> event.type().equals(CHANGED))
                                .filter(event -> event.data().hasNonNull(MOOD))
                                .limit(MOVES)
                                .map(Course::move)
                                .toList());
        Collections.reverse(moves);
        return new MoodCourse(ticket.openingMood(), ticket.customerMood(), moves);
    }

    /** The last time that somebody resolved it, though it may have been opened again. */
    Optional<CloudEvent> resolved() {
        return events.stream().filter(event -> event.type().equals(RESOLVED)).findFirst();
    }

    private static MoodCourse.Move move(CloudEvent event) {
        return new MoodCourse.Move(
                event.time(),
                event.actor(),
                CustomerMood.valueOf(event.data().get("moodBefore").asText()),
                CustomerMood.valueOf(event.data().get(MOOD).asText()));
    }
}
