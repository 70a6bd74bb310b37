package care.onetribe.kit.page;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.time.Rfc3339;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a page ends: the sort it belongs to and the key of its last item. Opaque to callers:
 * base64url of the parts with a unit separator between.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private final String sort;
    private final List<String> key;

    Cursor(String sort, List<?> key) {
        this.sort = sort;
        this.key = key.stream().map(String::valueOf).toList();
    }

    /**
     * @throws InvalidField when the text is no cursor of a list sorted that way with such a key
     */
    static Cursor decode(String text, String sort, int keySize) {
        var parts = Arrays.asList(bytesOf(text).split(SEPARATOR, -1));
        if (parts.size() != keySize + 1 || !parts.get(0).equals(sort)) {
            throw unknown();
        }
        return new Cursor(sort, parts.subList(1, parts.size()));
    }

    String encode() {
        var text = sort + SEPARATOR + key.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A part that is a handle or another name in ASCII.
     *
     * @throws InvalidField when it is any other text, which no list gave
     */
    public String text(int index) {
        var text = key.get(index);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            throw unknown();
        }
        return text;
    }

    public long number(int index) {
        try {
            return Long.parseLong(key.get(index));
        } catch (NumberFormatException wrong) {
            throw unknown();
        }
    }

    public double fraction(int index) {
        double fraction = parseDouble(key.get(index));
        if (!Double.isFinite(fraction)) {
            throw unknown();
        }
        return fraction;
    }

    public Instant instant(int index) {
        try {
            return Rfc3339.instant(key.get(index));
        } catch (DateTimeException wrong) {
            throw unknown();
        }
    }

    public LocalDate date(int index) {
        try {
            return Rfc3339.date(key.get(index));
        } catch (DateTimeException wrong) {
            throw unknown();
        }
    }

    private static double parseDouble(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException wrong) {
            throw unknown();
        }
    }

    private static String bytesOf(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw unknown();
        }
    }

    private static InvalidField unknown() {
        return new InvalidField(
                "cursor",
                "is no cursor of this list in this order; start again without it or take `next` as"
                        + " it was given");
    }
}
