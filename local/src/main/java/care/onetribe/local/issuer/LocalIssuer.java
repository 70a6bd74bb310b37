package care.onetribe.local.issuer;

import care.onetribe.local.LocalProblem;
import care.onetribe.local.Ports;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.NettyWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An OpenID Connect issuer that believes whoever asks, so it listens on loopback only. Its tokens
 * are signed (RS256) with the key of its folder, so they outlive it until they expire.
 */
public final class LocalIssuer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalIssuer.class);

    private final MockOAuth2Server server;
    private final String url;

    private LocalIssuer(MockOAuth2Server server, String url) {
        this.server = server;
        this.url = url;
    }

    /**
     * @param folder where its key is, or will be
     */
    public static LocalIssuer start(Path folder, int port) {
        if (Ports.isTaken(port)) {
            throw new LocalProblem("The local issuer's port %d is taken.".formatted(port));
        }
        var url = LocalIssuerUrl.on(port);
        var server = new MockOAuth2Server(settings(SigningKey.of(folder), new TokenClaims(url)));
        server.start(InetAddress.getLoopbackAddress(), port);
        LOG.warn("Issuer {} gives tokens to anybody who asks. It is for this machine only.", url);
        return new LocalIssuer(server, url);
    }

    private static OAuth2Config settings(RSAKey key, TokenClaims claims) {
        var tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"));
        // The default HTTP server of the library remembers every request for tests to look at.
        return new OAuth2Config(
                false, null, null, false, tokens, Set.of(claims), new NettyWrapper());
    }

    /** What tokens name as their issuer, and where its discovery document is. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
