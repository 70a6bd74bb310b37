package care.onetribe.kit.idempotency;

import care.onetribe.kit.identity.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.Callable;

/** Wraps a retryable request in one transaction together with its stored answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    private final IdempotencyKeys keys;
    private final Answers answers;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotencyInterceptor(
            IdempotencyKeys keys,
            Answers answers,
            Caller caller,
            HttpHeaders headers,
            UriInfo uri) {
        this.keys = keys;
        this.answers = answers;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = headers.getHeaderString(IdempotencyKeys.HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        var slot = Slot.of(key, caller.id(), uri.getPath(), answers.fingerprint(body(invocation)));
        return QuarkusTransaction.requiringNew().call(() -> answer(slot, invocation::proceed));
    }

    private Object answer(Slot slot, Callable<Object> request) throws Exception {
        var earlier = keys.claim(slot);
        if (earlier.isPresent()) {
            throw new ReplayedAnswer(earlier.get());
        }
        var result = request.call();
        keys.store(slot, answers.stored(result));
        return result;
    }

    /** The parameter that is read from the body; every one of them is {@code @NotNull}. */
    private static Object body(InvocationContext invocation) {
        var parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(NotNull.class)) {
                return invocation.getParameters()[i];
            }
        }
        return null;
    }
}
