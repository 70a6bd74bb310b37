package care.onetribe.systemtests.digest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.suite.Application;
import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.replicas.Digests;
import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/**
 * The letters to some members: those that came, and those that operators see in doubt. A letter
 * that its sender had claimed when it ended may have come or not: it is in doubt and is not sent
 * again. Every other letter comes, exactly once.
 */
record Letters(RunningSuite suite, Digests mail, List<String> members) {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final String IN_DOUBT = "/q/digests/in-doubt";

    /** Returns in the middle of it. */
    void awaitSome(int count) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(LONGEST_WAIT)
                .until(() -> came().size() >= count);
    }

    void awaitAllDealtWith() {
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(
                        () -> {
                            var known = new ArrayList<>(came());
                            known.addAll(inDoubt());
                            return known.containsAll(members);
                        });
    }

    void requireEachOnceBut(List<String> doubtful) {
        var came = came();
        for (var member : members) {
            int times = Collections.frequency(came, member);
            boolean mayBeMissing = times == 0 && doubtful.contains(member);
            assertTrue(times == 1 || mayBeMissing, () -> "%s got %d".formatted(member, times));
        }
    }

    /** To whom letters came, as often as one did. */
    List<String> came() {
        var addresses = mail.receivers();
        return members.stream()
                .flatMap(
                        member ->
                                Collections.nCopies(
                                        Collections.frequency(addresses, Digests.address(member)),
                                        member)
                                        .stream())
                .toList();
    }

    List<String> inDoubt() {
        return StreamSupport.stream(doubts().spliterator(), false)
                .map(letter -> letter.required("memberId").textValue())
                .filter(members::contains)
                .toList();
    }

    /** As an operator does who knows that it did not come. */
    void sendAgain(String member) {
        for (var letter : doubts()) {
            if (letter.required("memberId").textValue().equals(member)) {
                var path =
                        "%s/%s/%s".formatted(IN_DOUBT, letter.required("week").textValue(), member);
                suite.operators(Application.RECOGNITION, Request.of("POST", path)).expect(204);
            }
        }
    }

    private JsonNode doubts() {
        return suite.operators(Application.RECOGNITION, IN_DOUBT).expect(200).json();
    }
}
