package care.onetribe.k8s;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The properties of an application, its own and those of the kit, as they are in its sources. */
record Configuration(Properties properties) {

    /** As in <code>${NAME:default}</code>. */
    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{(ONETRIBE_[A-Z_]+)(?::([^}]*))?}");

    private static final int NAME = 1;
    private static final int DEFAULT = 2;

    static Configuration of(String module) {
        var properties = new Properties();
        load(properties, "service-kit", "META-INF/microprofile-config.properties");
        load(properties, module, "application.properties");
        return new Configuration(properties);
    }

    private static void load(Properties properties, String module, String file) {
        try (var text =
                Files.newBufferedReader(Path.of("..", module, "src/main/resources", file))) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasDatabase() {
        return properties.containsKey("onetribe.service");
    }

    boolean readsFeeds() {
        return properties.stringPropertyNames().stream()
                .anyMatch(
                        name ->
                                name.startsWith("onetribe.feed.sources.")
                                        || name.startsWith("onetribe.gateway.events.sources."));
    }

    /** The variables of the suite that it reads. */
    Set<String> variables() {
        return matches().map(it -> it.group(NAME)).collect(toSet());
    }

    /** Those of them without which it would not start, or would look for others on its machine. */
    Set<String> needed() {
        return matches()
                .filter(it -> it.group(DEFAULT) == null || it.group(DEFAULT).contains("127.0.0.1"))
                .map(it -> it.group(NAME))
                .filter(name -> hasDatabase() || !name.startsWith("ONETRIBE_DB_"))
                .collect(toSet());
    }

    private Stream<MatchResult> matches() {
        return properties.values().stream()
                .flatMap(value -> VARIABLE.matcher((String) value).results());
    }
}
