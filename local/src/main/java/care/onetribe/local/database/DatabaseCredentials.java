package care.onetribe.local.database;

import care.onetribe.local.Folders;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The random passwords of one folder of data, in a file that only its owner may read. Each service
 * has an account for its own database; {@code owner} may do everything.
 */
public final class DatabaseCredentials {

    /** The user who may do everything in every database. */
    public static final String OWNER = "owner";

    private static final List<String> SERVICES = List.of("ticket", "coaching", "recognition");
    private static final int PASSWORD_BYTES = 16;

    private final Map<String, String> passwords;

    private DatabaseCredentials(Map<String, String> passwords) {
        this.passwords = passwords;
    }

    /** Reads the folder's passwords; makes them first when there are none. */
    public static DatabaseCredentials of(Path folder) {
        var file = folder.resolve("credentials");
        var text = Folders.readPrivately(file, DatabaseCredentials::invented);
        return new DatabaseCredentials(parse(text));
    }

    private static String invented() {
        var random = new SecureRandom();
        return Stream.concat(Stream.of(OWNER), SERVICES.stream())
                .map(user -> user + " " + password(random))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String password(SecureRandom random) {
        var bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Map<String, String> parse(String text) {
        var passwords = new TreeMap<String, String>();
        for (var line : text.lines().toList()) {
            var words = line.split(" ");
            passwords.put(words[0], words[1]);
        }
        return passwords;
    }

    public String password(String user) {
        return passwords.get(user);
    }

    List<DatabaseAccount> accounts() {
        Function<String, DatabaseAccount> ownDatabase =
                user -> new DatabaseAccount(user, password(user), List.of(user));
        return Stream.concat(
                        Stream.of(DatabaseAccount.owner(OWNER, password(OWNER))),
                        SERVICES.stream().map(ownDatabase))
                .toList();
    }
}
