package care.onetribe.gateway.header;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** What browsers are told about the way here. */
@ConfigMapping(prefix = "onetribe.gateway.headers")
interface SecurityHeadersConfig {

    /** For how long a browser comes by TLS only; set it where TLS ends before the gateway. */
    Optional<Duration> strictTransport();
}
