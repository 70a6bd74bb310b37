package care.onetribe.ticket.briefing;

import care.onetribe.ticket.briefing.Word.Source;
import care.onetribe.ticket.conversation.HandoverView;
import care.onetribe.ticket.conversation.MessageKind;
import care.onetribe.ticket.conversation.TicketView;
import care.onetribe.ticket.focus.ResumeNote;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people wrote down on the way of a ticket, put together by what it is about.
 *
 * @param handovers the latest first
 * @param notes the latest first
 */
record Words(
        TicketView ticket,
        Course course,
        List<HandoverView> handovers,
        List<ResumeNote> notes,
        List<Line> lines) {

    private static final Comparator<Word> LATEST_FIRST = Comparator.comparing(Word::at).reversed();

    List<Word> done() {
        return Stream.concat(
                        handovers.stream().map(given -> of(given, given.done())),
                        resolution().stream())
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** What was to come before the ticket was resolved does not come any more. */
    Optional<Word> next() {
        var resolvedAt = resolution().map(Word::at).orElse(Instant.MIN);
        var planned = handovers.stream().limit(1).map(given -> of(given, given.next()));
        var left = notes.stream().limit(1).map(Words::of);
        return Stream.concat(planned, left)
                .filter(word -> word.at().isAfter(resolvedAt))
                .min(LATEST_FIRST);
    }

    List<Word> customerTold() {
        return Stream.concat(
                        handovers.stream().map(given -> of(given, given.customerTold())),
                        lines.stream()
                                .filter(line -> line.kind() == MessageKind.REPLY)
                                .map(Words::of))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** What was resolved elsewhere and imported has no event that tells by whom. */
    private Optional<Word> resolution() {
        if (ticket.resolution() == null) {
            return Optional.empty();
        }
        var imported =
                Optional.ofNullable(ticket.resolvedAt())
                        .map(at -> new Word(Source.RESOLUTION, at, null, ticket.resolution()));
        return course.resolved()
                .map(
                        event ->
                                new Word(
                                        Source.RESOLUTION,
                                        event.time(),
                                        event.actor(),
                                        ticket.resolution()))
                .or(() -> imported);
    }

    private static Word of(HandoverView handover, String text) {
        return new Word(Source.HANDOVER, handover.at(), handover.byId(), text);
    }

    private static Word of(ResumeNote note) {
        return new Word(Source.RESUME_NOTE, note.at(), note.memberId(), note.text());
    }

    private static Word of(Line reply) {
        return new Word(Source.REPLY, reply.sentAt(), reply.authorId(), reply.text());
    }
}
