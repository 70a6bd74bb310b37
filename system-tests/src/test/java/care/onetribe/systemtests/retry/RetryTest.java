package care.onetribe.systemtests.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import care.onetribe.systemtests.ticket.TicketRequests;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A request that is sent again with its key. */
@SystemTest
class RetryTest {

    private static final int AT_ONCE = 8;

    private final RunningSuite suite;
    private final OneCustomer customer;

    RetryTest(RunningSuite suite) {
        this.suite = suite;
        customer = OneCustomer.make(suite);
    }

    @Test
    void aRequestThatIsSentManyTimesAtOnceIsDoneOnceAndHasOneAnswer() {
        var request = TicketRequests.open("Sent at once", customer.id()).key("at-once");
        var mina = suite.as("mina");

        var answers =
                Stream.generate(() -> mina.sendAsync(request)).limit(AT_ONCE).toList().stream()
                        .map(CompletableFuture::join)
                        .collect(Collectors.groupingBy(Answer::status));

        // Whoever comes while the first one runs is told to come again.
        assertTrue(Set.of(201, 409).containsAll(answers.keySet()), answers::toString);
        var again = mina.send(request).expect(201);
        assertTrue(again.isReplayed());
        for (var answer : answers.get(201)) {
            assertSame(answer, again);
        }
        assertEquals(1, answers.get(201).stream().filter(a -> !a.isReplayed()).count());
        assertEquals(1, customer.tickets());
    }

    @Test
    void aKeyThatWasUsedForAnotherBodyIsRefusedAndNothingIsDone() {
        var mina = suite.as("mina");
        mina.send(TicketRequests.open("First", customer.id()).key("reused")).expect(201);

        var refusal = mina.send(TicketRequests.open("Second", customer.id()).key("reused"));

        assertEquals("/problems/key-reused", refusal.expect(422).text("/type"));
        assertEquals(1, customer.tickets());
    }

    private static void assertSame(Answer answer, Answer again) {
        assertEquals(answer.text(), again.text());
        assertEquals(answer.location(), again.location());
        assertEquals(answer.etag(), again.etag());
    }
}
