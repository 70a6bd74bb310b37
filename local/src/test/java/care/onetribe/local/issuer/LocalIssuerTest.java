package care.onetribe.local.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.local.LocalProblem;
import care.onetribe.local.Ports;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private static Path folder;
    private static LocalIssuer issuer;

    @BeforeAll
    static void startIssuer() {
        issuer = LocalIssuer.start(folder, Ports.free(1).get(0));
    }

    @AfterAll
    static void stopIssuer() {
        issuer.close();
    }

    @Test
    void aTokenSaysWhoSomebodyIsAndWhatTheyMayDo() throws ParseException {
        var claims = claims(tokens().token("mina"));

        assertEquals("mina", claims.getSubject());
        assertEquals("mina", claims.getStringClaim("preferred_username"));
        assertEquals("Mina Okafor", claims.getStringClaim("name"));
        assertEquals("mina@onetribe.example", claims.getStringClaim("email"));
        assertEquals(List.of("agent"), claims.getStringListClaim("groups"));
        assertEquals(List.of("onetribe"), claims.getAudience());
        assertEquals(issuer.url(), claims.getIssuer());
    }

    @Test
    void aTokenIsGoodForEightHours() throws ParseException {
        var claims = claims(tokens().token("mina"));

        var life =
                Duration.between(
                        claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
        assertEquals(Duration.ofHours(8), life);
    }

    @Test
    void aTokenIsSignedWithTheKeyThatTheDiscoveryDocumentLeadsTo() throws Exception {
        var token = SignedJWT.parse(tokens().token("mina"));

        var discovery = get(issuer.url() + "/.well-known/openid-configuration");
        var keys = discovery.replaceAll("(?s).*\"jwks_uri\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        var key = JWKSet.parse(get(keys)).getKeyByKeyId(token.getHeader().getKeyID());

        assertEquals(JWSAlgorithm.RS256, token.getHeader().getAlgorithm());
        assertTrue(token.verify(new RSASSAVerifier(key.toRSAKey())));
        assertTrue(discovery.contains("\"issuer\" : \"" + issuer.url() + "\""), discovery);
    }

    @Test
    void theIssuerIsTheSameWhateverHostNameIsUsed() throws Exception {
        var address = issuer.url().replace("127.0.0.1", "localhost");

        var claims = claims(new TokenRequests(address).token("mina"));

        assertEquals(issuer.url(), claims.getIssuer());
    }

    @Test
    void testsMayMakeAnybodyWithAnyRoles() throws ParseException {
        var claims = claims(tokens().token("zoe", "coach lead"));

        assertEquals("zoe", claims.getStringClaim("preferred_username"));
        assertEquals(List.of("coach", "lead"), claims.getStringListClaim("groups"));
    }

    @Test
    void aServiceGetsItsRoleForItsClientCredentials() throws Exception {
        var credentials = Base64.getEncoder().encodeToString("ticket-service:local".getBytes());
        var answer = post("Basic " + credentials, "grant_type=client_credentials");

        var claims = claims(answer.replaceAll("(?s).*\"access_token\" : \"([^\"]+)\".*", "$1"));

        assertEquals("ticket-service", claims.getStringClaim("preferred_username"));
        assertEquals(List.of("service"), claims.getStringListClaim("groups"));
    }

    @Test
    void aPersonGetsATokenForUserNameAndPassword() throws Exception {
        var form = "grant_type=password&client_id=web&username=lea&password=any&scope=openid";
        var answer = post("none", form);

        var claims = claims(answer.replaceAll("(?s).*\"access_token\" : \"([^\"]+)\".*", "$1"));

        assertEquals(List.of("lead"), claims.getStringListClaim("groups"));
    }

    @Test
    void aStrangerWithoutRolesIsRefusedByName() {
        var problem = assertThrows(LocalProblem.class, () -> tokens().token("nobody"));

        // The library writes error descriptions in small letters.
        assertEquals(
                "nobody is called nobody. known: mina, theo, noor, lea, sam, iris, omar, ada,"
                        + " desk.",
                problem.getMessage());
    }

    private static TokenRequests tokens() {
        return new TokenRequests(issuer.url());
    }

    private static JWTClaimsSet claims(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }

    private static String get(String url) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String post(String authorization, String form)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(issuer.url() + "/token"))
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
}
