package care.onetribe.recognition.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * For operators, on the management port: which letters are in doubt ({@code GET
 * /q/digests/in-doubt}, those of the latest weeks, a hundred at the most, without what they say),
 * and to have one sent once more ({@code POST /q/digests/in-doubt/2026-03-02/mina}), which may
 * double it.
 */
@ApplicationScoped
class DigestOperations {

    private static final String IN_DOUBT = "/q/digests/in-doubt";
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;

    private final DigestDoubts doubts;
    private final ObjectMapper mapper;

    DigestOperations(DigestDoubts doubts, ObjectMapper mapper) {
        this.doubts = doubts;
        this.mapper = mapper;
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
        boolean found = sendAgain(context.pathParam("member"), context.pathParam("week"));
        context.response().setStatusCode(found ? NO_CONTENT : NOT_FOUND).end();
    }

    private boolean sendAgain(String memberId, String week) {
        try {
            return doubts.sendAgain(memberId, LocalDate.parse(week));
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
