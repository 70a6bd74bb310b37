package care.onetribe.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends a stored answer again. */
class Replay {

    static final String HEADER = "Idempotent-Replayed";

    @ServerExceptionMapper
    Response replay(ReplayedAnswer replayed) {
        var answer = replayed.answer();
        var response = Response.status(answer.status()).header(HEADER, true);
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.body() != null) {
            response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.build();
    }
}
