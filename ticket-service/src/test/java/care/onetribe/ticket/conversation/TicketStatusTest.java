package care.onetribe.ticket.conversation;

import static care.onetribe.ticket.conversation.TicketStatus.CLOSED;
import static care.onetribe.ticket.conversation.TicketStatus.NEW;
import static care.onetribe.ticket.conversation.TicketStatus.ON_HOLD;
import static care.onetribe.ticket.conversation.TicketStatus.OPEN;
import static care.onetribe.ticket.conversation.TicketStatus.RESOLVED;
import static care.onetribe.ticket.conversation.TicketStatus.WAITING_ON_CUSTOMER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TicketStatusTest {

    private static final Map<TicketStatus, Set<TicketStatus>> ALLOWED =
            Map.of(
                    NEW, EnumSet.of(OPEN),
                    OPEN, EnumSet.of(NEW, WAITING_ON_CUSTOMER, ON_HOLD, RESOLVED),
                    WAITING_ON_CUSTOMER, EnumSet.of(NEW, OPEN, ON_HOLD, RESOLVED),
                    ON_HOLD, EnumSet.of(NEW, OPEN, WAITING_ON_CUSTOMER, RESOLVED),
                    RESOLVED, EnumSet.of(OPEN, CLOSED),
                    CLOSED, EnumSet.of(OPEN));

    @Test
    void ofAllPairsOfStatusesTheseStepsAreAllowedAndNoOthers() {
        var allowed = new TreeMap<TicketStatus, Set<TicketStatus>>();
        for (var from : TicketStatus.values()) {
            allowed.put(
                    from,
                    Stream.of(TicketStatus.values())
                            .filter(from::mayBecome)
                            .collect(Collectors.toSet()));
        }

        assertEquals(new TreeMap<>(ALLOWED), allowed);
    }

    @Test
    void whatIsResolvedOrClosedIsDone() {
        assertEquals(
                EnumSet.of(RESOLVED, CLOSED),
                Stream.of(TicketStatus.values())
                        .filter(TicketStatus::isDone)
                        .collect(Collectors.toSet()));
    }
}
