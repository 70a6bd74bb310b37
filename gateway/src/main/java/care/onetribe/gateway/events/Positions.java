package care.onetribe.gateway.events;

import care.onetribe.kit.problem.InvalidField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far a stream is in each feed, written {@code ticket:42,coaching:17,recognition:9} as the id
 * of its events. A feed that is missing is read from now on.
 */
final class Positions {

    private static final Pattern TEXT =
            Pattern.compile("(ticket|coaching|recognition):([0-9]{1,18})");
    private static final int LONGEST = 100;

    private final Map<Source, Long> positions = new EnumMap<>(Source.class);

    /**
     * @param text as it was given, or null for now
     */
    static Positions of(String text) {
        var positions = new Positions();
        if (text == null || text.isEmpty()) {
            return positions;
        }
        for (var part : text.length() > LONGEST ? new String[] {""} : text.split(",", -1)) {
            var matcher = TEXT.matcher(part);
            if (!matcher.matches()) {
                throw new InvalidField(
                        "Last-Event-ID", "is no id of this stream; send it as it was given");
            }
            positions.set(
                    Source.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                    matcher.toMatchResult());
        }
        return positions;
    }

    private void set(Source source, MatchResult match) {
        positions.put(source, Long.valueOf(match.group(2)));
    }

    boolean has(Source source) {
        return positions.containsKey(source);
    }

    long of(Source source) {
        return positions.get(source);
    }

    void set(Source source, long position) {
        positions.put(source, position);
    }

    @Override
    public String toString() {
        var text = new StringJoiner(",");
        positions.forEach((source, position) -> text.add(source.key() + ":" + position));
        return text.toString();
    }
}
