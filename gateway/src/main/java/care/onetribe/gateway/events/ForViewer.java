package care.onetribe.gateway.events;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what is answered only when it is known who looks: before the first byte is sent. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface ForViewer {}
