package care.onetribe.recognition.digest;

import care.onetribe.recognition.digest.DigestDoubts.Again;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * For operators, on the management port: which letters are in doubt ({@code GET
 * /q/digests/in-doubt}, those of the latest weeks, a hundred at the most, without what they say),
 * and to have one sent once more ({@code POST /q/digests/in-doubt/2026-03-02/mina}), which may
 * double it: {@code 204} when the next look sends it, {@code 404} when it is not in doubt, {@code
 * 409} when its week is no longer the last one.
 */
@ApplicationScoped
class DigestOperations {

    private static final String IN_DOUBT = "/q/digests/in-doubt";
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final DigestDoubts doubts;
    private final ObjectMapper mapper;
    private final Clock clock;

    DigestOperations(DigestDoubts doubts, ObjectMapper mapper, Clock clock) {
        this.doubts = doubts;
        this.mapper = mapper;
        this.clock = clock;
    }

    void offer(@Observes ManagementInterface management) {
        var router = management.router();
        router.get(IN_DOUBT).blockingHandler(this::list);
        router.postWithRegex(IN_DOUBT + "/(?<week>[0-9]{4}-[0-9]{2}-[0-9]{2})/(?<member>[^/]+)")
                .blockingHandler(this::sendAgain);
    }

    private void list(RoutingContext context) {
        try {
            context.response()
                    .putHeader("Content-Type", "application/json")
                    .end(mapper.writeValueAsString(doubts.latest()));
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private void sendAgain(RoutingContext context) {
        switch (sendAgain(context.pathParam("member"), context.pathParam("week"))) {
            case WILL_BE_SENT -> context.response().setStatusCode(NO_CONTENT).end();
            case NOT_IN_DOUBT ->
                    refuse(
                            context,
                            NOT_FOUND,
                            "No letter of that week to that member is in doubt.");
            case TOO_LATE ->
                    refuse(
                            context,
                            CONFLICT,
                            "Only letters of the last week are sent, to active members.");
        }
    }

    private Again sendAgain(String memberId, String week) {
        try {
            return doubts.sendAgain(memberId, LocalDate.parse(week), clock.instant());
        } catch (DateTimeException noDay) {
            return Again.NOT_IN_DOUBT;
        }
    }

    private static void refuse(RoutingContext context, int status, String sentence) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain;charset=UTF-8")
                .end(sentence + "\n");
    }
}
