package care.onetribe.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Who comes in. */
@ConfigMapping(prefix = "onetribe.gateway.access")
interface AccessConfig {

    /** Paths that need no token, and all below them. Everything else under {@code /api/v1} does. */
    Optional<Set<String>> publicPaths();

    /**
     * Addresses of the operator's own proxies, or networks as {@code 10.0.0.0/8}, whose word on
     * where a request comes from is taken. Nobody's otherwise.
     */
    Optional<Set<String>> trustedProxies();

    /** How long a token that was found valid is not checked again; never past its expiry. */
    @WithDefault("5m")
    Duration trustFor();

    /** Tokens remembered at most. */
    @WithDefault("10000")
    int rememberedTokens();
}
