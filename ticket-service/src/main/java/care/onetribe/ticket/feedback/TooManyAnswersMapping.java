package care.onetribe.ticket.feedback;

import care.onetribe.kit.problem.Problem;
import care.onetribe.kit.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells who answers too often how long to wait. */
class TooManyAnswersMapping {

    @ServerExceptionMapper
    Response wait(TooManyAnswers refused, UriInfo uri) {
        var type = ProblemType.TOO_MANY_REQUESTS;
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                .entity(Problem.of(type, type.remedy(), uri.getRequestUri().getRawPath()))
                .build();
    }
}
