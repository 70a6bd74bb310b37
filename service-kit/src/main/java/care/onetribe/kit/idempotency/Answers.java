package care.onetribe.kit.idempotency;

import care.onetribe.kit.version.ETags;
import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns what a resource method returns into an answer that can be stored. */
@ApplicationScoped
class Answers {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final ObjectMapper mapper;

    Answers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    StoredAnswer stored(Object result) {
        if (result instanceof RestResponse<?> response) {
            return stored(
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getEntity());
        }
        return stored(result == null ? NO_CONTENT : OK, null, result);
    }

    /** The request as it was understood: white space and the order of fields make no difference. */
    byte[] fingerprint(Object body) {
        return json(body);
    }

    private StoredAnswer stored(int status, String location, Object entity) {
        var etag = entity instanceof Versioned versioned ? ETags.of(versioned.version()) : null;
        return new StoredAnswer(status, location, etag, entity == null ? null : json(entity));
    }

    private byte[] json(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
