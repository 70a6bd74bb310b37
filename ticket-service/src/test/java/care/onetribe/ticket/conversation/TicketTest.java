package care.onetribe.ticket.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.ticket.customer.Customer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofHours(1));

    private final Ticket ticket =
            Ticket.open(
                    new Asker(),
                    Channel.EMAIL,
                    new TicketDetails("Parcel lost", null, null, null, List.of()),
                    NOON);

    @Test
    void isNobodysAtFirst() {
        assertEquals(TicketStatus.NEW, ticket.status());
        assertNull(ticket.ownerId());
        assertEquals(Priority.NORMAL, ticket.details().priority());
        assertEquals(CustomerMood.UNKNOWN, ticket.details().customerMood());
    }

    @Test
    void staysAsItIsWhenAStepIsRefused() {
        assertThrows(IllegalTicketStep.class, ticket::waitForCustomer);
        assertThrows(IllegalTicketStep.class, ticket::resume);
        assertThrows(IllegalTicketStep.class, ticket::reopen);
        assertThrows(NobodyReplied.class, () -> ticket.resolve("found", NOON));

        assertEquals(TicketStatus.NEW, ticket.status());
    }

    @Test
    void isNotHeldUntilNow() {
        ticket.take("mina", null);

        assertThrows(HoldIsOver.class, () -> ticket.hold(new Hold("carrier", NOON, null), NOON));
        assertEquals(TicketStatus.OPEN, ticket.status());
    }

    @Test
    void comesBackFromHoldAtTheVeryMoment() {
        ticket.take("mina", null);
        ticket.hold(new Hold("carrier", LATER, null), NOON);

        assertFalse(ticket.isDueToResume(LATER.minusNanos(1)));
        assertTrue(ticket.isDueToResume(LATER));
    }

    @Test
    void isDueToCloseOnlyWhileItIsResolved() {
        ticket.take("mina", null);
        ticket.reply("mina", NOON);
        ticket.resolve("found", NOON);
        assertFalse(ticket.isDueToClose(NOON.minusNanos(1)));
        assertTrue(ticket.isDueToClose(NOON));

        ticket.hearCustomer(LATER);

        assertFalse(ticket.isDueToClose(LATER));
    }

    @Test
    void itsNextOwnerIsNoHelperAnyMore() {
        ticket.take("mina", "north");
        ticket.reply("theo", NOON);
        assertEquals(Set.of("theo"), ticket.helpers());

        ticket.handToMember("theo", "south");

        assertEquals(Set.of(), ticket.helpers());
        assertEquals("south", ticket.teamId());
    }

    @Test
    void aMemberWithoutATeamLeavesItWithItsTeam() {
        ticket.take("mina", "north");

        ticket.handToMember("theo", null);

        assertEquals("north", ticket.teamId());
    }

    /** Somebody; who it is does not matter here. */
    private static final class Asker extends Customer {}
}
