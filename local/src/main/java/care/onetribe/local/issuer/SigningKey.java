package care.onetribe.local.issuer;

import care.onetribe.local.Folders;
import care.onetribe.local.LocalProblem;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * What the tokens of one folder of data are signed with: an RSA key, made once, since that takes a
 * new JVM up to three seconds, in a file that only its owner may read (a JSON Web Key, RFC 7517).
 */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    /** The folder's key; it is made first when there is none. */
    static RSAKey of(Path folder) {
        var file = folder.resolve("signing-key");
        try {
            return RSAKey.parse(Folders.readPrivately(file, SigningKey::newKey));
        } catch (ParseException e) {
            throw new LocalProblem(
                    "%s holds no key: delete it, and a new one is made.".formatted(file), e);
        }
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate().toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("RSA is part of every JDK.", e);
        }
    }
}
