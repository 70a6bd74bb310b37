package care.onetribe.kit.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the body of a resource method may be; without it, {@value #DEFAULT_BYTES} bytes. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {

    long DEFAULT_BYTES = 1 << 20;

    /** For bodies that are read as a stream and never held as a whole. */
    long UNLIMITED = Long.MAX_VALUE;

    long value();
}
