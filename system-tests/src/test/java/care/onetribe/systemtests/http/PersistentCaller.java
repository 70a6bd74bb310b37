package care.onetribe.systemtests.http;

import care.onetribe.local.Deadline;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who sends a request again, with one key, until it is known to be done, whatever breaks
 * in between. Only what a client is told to try again is tried again: a refusal is none of that.
 */
public final class PersistentCaller {

    /** Of a service that starts again while others do on the same machine. */
    private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(4);

    /**
     * The longest time between two tries. A crowd that asks without rest takes the processors that
     * the service needs to start.
     */
    private static final Duration LONGEST_REST = Duration.ofMillis(500);

    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int NO_REFUSAL = -1;

    private final Caller caller;

    public PersistentCaller(Caller caller) {
        this.caller = caller;
    }

    /** Returns the answer that says that it is done. */
    public Answer done(Request request) {
        return send(request, NO_REFUSAL).orElseThrow();
    }

    /**
     * The same for what cannot be done twice and takes no key.
     *
     * @param refusal the status that a second time is refused with
     * @return nothing when an earlier try did it and its answer was lost
     */
    public Optional<Answer> doneOnce(Request request, int refusal) {
        return send(request, refusal);
    }

    private Optional<Answer> send(Request request, int refusal) {
        var attempts = new Attempts(withKey(request), refusal);
        if (!Deadline.in(LONGEST_OUTAGE).lookingLessOften(LONGEST_REST).await(attempts::next)) {
            throw new AssertionError(
                    "%s was not done in %d tries: %s"
                            .formatted(request, attempts.number, attempts.outcome()));
        }
        return Optional.ofNullable(attempts.answer).filter(Answer::isSuccess);
    }

    private static Request withKey(Request request) {
        return request.method().equals("POST")
                ? request.key(UUID.randomUUID().toString())
                : request;
    }

    private final class Attempts {

        private final Request request;
        private final int refusal;
        private Answer answer;
        private NoAnswer failure;
        private int number;

        Attempts(Request request, int refusal) {
            this.request = request;
            this.refusal = refusal;
        }

        /** Whether it is done. */
        boolean next() {
            number++;
            try {
                answer = caller.send(request);
            } catch (NoAnswer lost) {
                answer = null;
                failure = lost;
                return false;
            }
            boolean wasDoneBefore = number > 1 && answer.status() == refusal;
            if (!answer.isSuccess() && !wasDoneBefore && !isToBeTriedAgain()) {
                throw new AssertionError("%s: %s".formatted(request, outcome()));
            }
            return answer.isSuccess() || wasDoneBefore;
        }

        private boolean isToBeTriedAgain() {
            return answer.status() >= 500
                    || answer.status() == TOO_MANY
                    || answer.status() == CONFLICT && "still-running".equals(answer.text("/rule"));
        }

        String outcome() {
            return answer == null ? String.valueOf(failure) : answer.status() + " " + answer.text();
        }
    }
}
