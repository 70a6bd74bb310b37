package care.onetribe.systemtests.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What looks like a body and is no JSON, or none of one meaning, or no object. */
final class MalformedBodies {

    private static final List<String> WHOLES =
            List.of(
                    "",
                    " ",
                    "null",
                    "true",
                    "42",
                    "\"text\"",
                    "[]",
                    "[{}]",
                    "{",
                    "}",
                    "{}{}",
                    "{'a': 1}",
                    "{\"a\": NaN}",
                    "{\"a\": 0x10}",
                    "{\"a\": 01}",
                    "{\"a\": \"\\x\"}",
                    "{\"a\": \"\\u12\"}",
                    "{,}",
                    "<a>1</a>",
                    "a=1&b=2");

    private static final int DEEP = 100_000;
    private static final int DIGITS = 50_000;

    private final Random random;

    MalformedBodies(Random random) {
        this.random = random;
    }

    /**
     * @param valid the bytes of an object, some of which may be used
     */
    HostileBody from(byte[] valid) {
        return HostileBody.malformed(
                switch (random.nextInt(8)) {
                    case 0 -> Arrays.copyOf(valid, random.nextInt(valid.length));
                    case 1 -> insideFirstField(valid, 0xff, 0xfe);
                    case 2 -> insideFirstField(valid, 0xc0, 0x80);
                    case 3 -> insideFirstField(valid, 0xed, 0xa0, 0x80);
                    case 4 -> twice(valid);
                    case 5 -> utf8("[".repeat(DEEP));
                    case 6 -> utf8("{\"a\": " + "9".repeat(DIGITS) + "}");
                    default -> utf8(WHOLES.get(random.nextInt(WHOLES.size())));
                });
    }

    /** Bytes that are no UTF-8, in the name of the first field. */
    private static byte[] insideFirstField(byte[] valid, int... bytes) {
        int at = new String(valid, StandardCharsets.ISO_8859_1).indexOf('"') + 1;
        var broken = new byte[valid.length + bytes.length];
        System.arraycopy(valid, 0, broken, 0, at);
        for (int i = 0; i < bytes.length; i++) {
            broken[at + i] = (byte) bytes[i];
        }
        System.arraycopy(valid, at, broken, at + bytes.length, valid.length - at);
        return broken;
    }

    /** Every field stands there twice. */
    private static byte[] twice(byte[] valid) {
        var text = new String(valid, StandardCharsets.UTF_8);
        return utf8(text.substring(0, text.length() - 1) + "," + text.substring(1));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
