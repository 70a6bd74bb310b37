package care.onetribe.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code POST} method of a resource: honours {@code Idempotency-Key}. The first answer is
 * stored in the transaction of its effect and replayed for 24 hours; a refused request stores
 * nothing, since it changed nothing.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE}) // an interceptor is a type
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
