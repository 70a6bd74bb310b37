package care.onetribe.gateway.proxy;

import care.onetribe.kit.problem.Problem;
import care.onetribe.kit.problem.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeoutException;

/** Answers for a service that does not: {@code 503} when it is away, {@code 504} when too slow. */
final class AwayProblems implements ProxyInterceptor {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final ObjectMapper mapper;

    AwayProblems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest()
                .recover(failure -> Future.succeededFuture(answer(context, failure)));
    }

    private ProxyResponse answer(ProxyContext context, Throwable failure) {
        var type =
                failure instanceof TimeoutException
                        ? ProblemType.TIMED_OUT
                        : ProblemType.UNAVAILABLE;
        var path = context.request().proxiedRequest().path();
        var response =
                context.request()
                        .release()
                        .response()
                        .setStatusCode(type.status())
                        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                        .setBody(Body.body(json(Problem.of(type, type.remedy(), path))));
        if (type == ProblemType.UNAVAILABLE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response;
    }

    private Buffer json(Problem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
