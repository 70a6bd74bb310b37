package care.onetribe.kit.problem;

import care.onetribe.kit.outage.DatabaseOutage;
import care.onetribe.kit.version.Stale;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where refusals and failures become problem documents. */
class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);
    private static final int RETRY_AFTER_SECONDS = 2;

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri) {
        var problem =
                Problem.of(refusal.type(), refusal.getMessage(), uri.getRequestUri().getRawPath())
                        .withErrors(refusal.errors());
        if (refusal.kind() == Refusal.Kind.CONFLICT) {
            problem = problem.withRule(refusal.rule(), refusal.members());
        }
        return response(problem).build();
    }

    /**
     * What breaks a constraint. An address at which nothing can be is not found, unless a {@code
     * PUT} chose it and is to learn what is wrong with it.
     */
    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, UriInfo uri, Request request) {
        if (invalid.getConstraintViolations().stream().anyMatch(ProblemMapping::isReturnValue)) {
            return unexpected(invalid, uri);
        }
        if (!request.getMethod().equals(HttpMethod.PUT)
                && invalid.getConstraintViolations().stream().anyMatch(v -> isOfPath(v, uri))) {
            return web(new NotFoundException(), uri);
        }
        var errors =
                invalid.getConstraintViolations().stream()
                        .map(ProblemMapping::fieldError)
                        .sorted(Comparator.comparing(Problem.FieldError::pointer))
                        .toList();
        return response(
                        Problem.of(
                                        ProblemType.MALFORMED,
                                        sentence(errors),
                                        uri.getRequestUri().getRawPath())
                                .withErrors(errors))
                .build();
    }

    @ServerExceptionMapper
    Response json(MismatchedInputException wrong, UriInfo uri) {
        return refusal(JsonProblemMapping.refusal(wrong), uri);
    }

    /** The reader of JSON and that of parameters wrap what they could not read. */
    @ServerExceptionMapper
    Response web(WebApplicationException web, UriInfo uri) {
        if (web.getCause() instanceof JacksonException wrong) {
            return refusal(JsonProblemMapping.refusal(wrong), uri);
        }
        if (web.getCause() instanceof Refusal refusal) {
            return refusal(refusal, uri);
        }
        var answer = web.getResponse();
        if (answer.getStatus() < 400) {
            return answer;
        }
        var type = ProblemType.ofStatus(answer.getStatus());
        var builder = response(Problem.of(type, type.remedy(), uri.getRequestUri().getRawPath()));
        answer.getHeaders()
                .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    /** Two wrote at once what both had read; the other one was faster. */
    @ServerExceptionMapper(OptimisticLockException.class)
    Response overtaken(UriInfo uri) {
        return refusal(new Stale(), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(UriInfo uri) {
        var type = ProblemType.UNAUTHENTICATED;
        return response(Problem.of(type, type.remedy(), uri.getRequestUri().getRawPath()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(UriInfo uri) {
        var type = ProblemType.FORBIDDEN;
        return response(Problem.of(type, type.remedy(), uri.getRequestUri().getRawPath())).build();
    }

    @ServerExceptionMapper(Throwable.class)
    Response failed(Throwable failure, UriInfo uri) {
        return DatabaseOutage.isBehind(failure) ? away(failure, uri) : unexpected(failure, uri);
    }

    private static Response away(Throwable failure, UriInfo uri) {
        var path = uri.getRequestUri().getRawPath();
        LOG.warnf("The database was away at %s: %s", path, failure);
        var type = ProblemType.UNAVAILABLE;
        return response(Problem.of(type, type.remedy(), path)).build();
    }

    private static Response unexpected(Throwable failure, UriInfo uri) {
        LOG.errorf(failure, "Unexpected failure at %s", uri.getRequestUri().getRawPath());
        var type = ProblemType.UNEXPECTED;
        return response(Problem.of(type, type.remedy(), uri.getRequestUri().getRawPath())).build();
    }

    static Response.ResponseBuilder response(Problem problem) {
        var builder = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == ProblemType.UNAVAILABLE.status()) {
            builder.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return builder;
    }

    private static boolean isReturnValue(ConstraintViolation<?> violation) {
        return violation.getExecutableReturnValue() != null;
    }

    private static boolean isOfPath(ConstraintViolation<?> violation, UriInfo uri) {
        var nodes = violation.getPropertyPath().iterator();
        nodes.next();
        return violation.getExecutableParameters() != null
                && uri.getPathParameters().containsKey(nodes.next().getName())
                && !nodes.hasNext();
    }

    /** The first two nodes of a path are the method and its parameter; the rest is the body. */
    private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
        boolean ofMethod = violation.getExecutableParameters() != null;
        var pointer = new StringBuilder();
        for (var node : nodes.subList(ofMethod ? Math.min(2, nodes.size()) : 0, nodes.size())) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        if (pointer.isEmpty() && ofMethod && nodes.size() > 1) {
            pointer.append('/').append(nodes.get(1).getName());
        }
        return new Problem.FieldError(pointer.toString(), violation.getMessage());
    }

    private static String sentence(List<Problem.FieldError> errors) {
        var first = errors.get(0);
        return errors.size() == 1
                ? "%s: %s.".formatted(first.pointer(), first.detail())
                : "%d fields are wrong; the first: %s: %s."
                        .formatted(errors.size(), first.pointer(), first.detail());
    }
}
