package care.onetribe.ticket.caremetric;

import static care.onetribe.ticket.caremetric.CareStep.Kind.CUSTOMER_WROTE;
import static care.onetribe.ticket.caremetric.CareStep.Kind.GAINED;
import static care.onetribe.ticket.caremetric.CareStep.Kind.OPENED;
import static care.onetribe.ticket.caremetric.CareStep.Kind.OTHER;
import static care.onetribe.ticket.caremetric.CareStep.Kind.REOPENED;
import static care.onetribe.ticket.caremetric.CareStep.Kind.REPLIED;
import static care.onetribe.ticket.caremetric.CareStep.Kind.RESOLVED;
import static care.onetribe.ticket.caremetric.CareStep.Kind.WENT_OVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.ticket.conversation.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingClockTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final int DAY = 24 * 60;

    private final List<CareStep> steps = new ArrayList<>();

    @Test
    void theCustomerWaitsFromTheirFirstWordToTheResolution() {
        step(0, OPENED, TicketStatus.NEW);
        step(10, OTHER, TicketStatus.OPEN);
        step(30, REPLIED, TicketStatus.OPEN);
        step(45, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(45);
    }

    @Test
    void whileItWaitsForTheCustomerAfterOurReplyTheyDoNotWaitForUs() {
        step(0, OPENED, TicketStatus.NEW);
        step(30, REPLIED, TicketStatus.WAITING_ON_CUSTOMER);
        step(500, CUSTOMER_WROTE, TicketStatus.OPEN);
        step(510, REPLIED, TicketStatus.OPEN);
        step(520, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(50);
    }

    @Test
    void aStatusThatSaysToWaitForTheCustomerStopsNoClockBeforeTheyHaveAReply() {
        step(0, OPENED, TicketStatus.NEW);
        step(5, OTHER, TicketStatus.WAITING_ON_CUSTOMER);
        step(90, REPLIED, TicketStatus.OPEN);
        step(100, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(100);
    }

    @Test
    void onHoldForSomebodyElseTheCustomerWaits() {
        step(0, OPENED, TicketStatus.NEW);
        step(30, REPLIED, TicketStatus.ON_HOLD);
        step(DAY, OTHER, TicketStatus.OPEN);
        step(DAY + 10, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(DAY + 10);
    }

    @Test
    void onHoldForTheCustomerDoesNotCount() {
        step(0, OPENED, TicketStatus.NEW);
        steps.add(new CareStep(1, REPLIED, at(30), TicketStatus.ON_HOLD, true, 0));
        step(DAY, OTHER, TicketStatus.OPEN);
        step(DAY + 10, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(40);
    }

    @Test
    void aHoldForTheCustomerStopsNoClockBeforeTheyHaveAReply() {
        step(0, OPENED, TicketStatus.NEW);
        steps.add(new CareStep(1, OTHER, at(5), TicketStatus.ON_HOLD, true, 0));
        step(60, REPLIED, TicketStatus.OPEN);
        step(70, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(70);
    }

    @Test
    void whileItIsDoneNobodyWaitsAndTheLastResolutionCounts() {
        step(0, OPENED, TicketStatus.NEW);
        step(30, REPLIED, TicketStatus.OPEN);
        step(40, RESOLVED, TicketStatus.RESOLVED);
        step(1_000, CUSTOMER_WROTE, TicketStatus.OPEN);
        step(1_000, REOPENED, TicketStatus.OPEN);
        step(1_005, REPLIED, TicketStatus.OPEN);
        step(1_010, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(50);
    }

    @Test
    void closingChangesNothing() {
        step(0, OPENED, TicketStatus.NEW);
        step(30, REPLIED, TicketStatus.OPEN);
        step(40, RESOLVED, TicketStatus.RESOLVED);
        step(7 * DAY, OTHER, TicketStatus.CLOSED);

        assertWaited(40);
    }

    @Test
    void withTwoTicketsThatBecameOneTheyWaitWhileTheyWaitWithEither() {
        step(0, OPENED, TicketStatus.NEW);
        step(30, REPLIED, TicketStatus.WAITING_ON_CUSTOMER);
        steps.add(new CareStep(2, OPENED, at(20), TicketStatus.NEW, false, 0));
        steps.add(new CareStep(2, WENT_OVER, at(50), TicketStatus.NEW, false, 0));
        steps.add(new CareStep(1, GAINED, at(50), TicketStatus.OPEN, false, 2));
        step(60, REPLIED, TicketStatus.WAITING_ON_CUSTOMER);
        step(100, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(60);
    }

    @Test
    void anUnansweredWordGoesOverWithItsTicket() {
        step(0, OPENED, TicketStatus.NEW);
        step(30, REPLIED, TicketStatus.WAITING_ON_CUSTOMER);
        steps.add(new CareStep(2, OPENED, at(40), TicketStatus.NEW, false, 0));
        steps.add(new CareStep(2, WENT_OVER, at(50), TicketStatus.NEW, false, 0));
        steps.add(new CareStep(1, GAINED, at(50), TicketStatus.WAITING_ON_CUSTOMER, false, 2));
        step(70, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(60);
    }

    @Test
    void openedAgainWithinSevenDaysIsSoonAndAMinuteLaterIsNot() {
        step(0, OPENED, TicketStatus.NEW);
        step(1, RESOLVED, TicketStatus.RESOLVED);
        step(1 + 7 * DAY, REOPENED, TicketStatus.OPEN);
        assertTrue(clock().reopenedSoon());
        assertTrue(clock().everResolved());

        steps.remove(2);
        step(2 + 7 * DAY, REOPENED, TicketStatus.OPEN);
        assertFalse(clock().reopenedSoon());
    }

    @Test
    void whatWasNeverResolvedHasNoTime() {
        step(0, OPENED, TicketStatus.NEW);

        assertNull(clock().untilResolved());
        assertFalse(clock().everResolved());
    }

    @Test
    void twoClocksThatDifferCountNothingTwice() {
        step(0, OPENED, TicketStatus.NEW);
        step(30, CUSTOMER_WROTE, TicketStatus.OPEN);
        step(29, REPLIED, TicketStatus.WAITING_ON_CUSTOMER);
        step(50, RESOLVED, TicketStatus.RESOLVED);

        assertWaited(30);
    }

    private void step(int minute, CareStep.Kind kind, TicketStatus status) {
        steps.add(new CareStep(1, kind, at(minute), status, false, 0));
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private WaitingClock clock() {
        return WaitingClock.of(steps);
    }

    private void assertWaited(int minutes) {
        assertEquals(Duration.ofMinutes(minutes), clock().untilResolved());
    }
}
