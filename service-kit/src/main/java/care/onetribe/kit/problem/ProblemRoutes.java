package care.onetribe.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;

/** Problem documents for what never reaches a resource: unknown paths and failures of HTTP. */
@ApplicationScoped
public class ProblemRoutes {

    private final ObjectMapper mapper;

    ProblemRoutes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Router router) {
        router.route()
                .last()
                .handler(
                        context ->
                                send(
                                        context,
                                        ProblemType.NOT_FOUND,
                                        "There is nothing at %s."
                                                .formatted(context.normalizedPath())));
    }

    /** Ends the exchange with a problem document; does nothing when the answer has begun. */
    public void send(RoutingContext context, ProblemType type, String detail) {
        var response = context.response();
        if (response.headWritten()) {
            return;
        }
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(Problem.of(type, detail, context.normalizedPath())));
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
