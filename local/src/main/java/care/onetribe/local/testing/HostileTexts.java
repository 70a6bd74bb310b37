package care.onetribe.local.testing;

import java.util.List;

/** Texts that break whoever takes every text for a harmless one; tests send them everywhere. */
public final class HostileTexts {

    private static final List<String> TEXTS =
            List.of(
                    "größe",
                    "ΚΑΛΗΜΕΡΑ",
                    "\u0130".repeat(40),
                    "e\u0301\u0327",
                    "\u0301\u0301\u0301",
                    "\uD83E\uDD89\uD83E\uDD89\uD83E\uDD89",
                    "\uD835\uDC9C\uD835\uDC9E\uD835\uDCAA",
                    "\u202Eabc\u202C",
                    "\u0661\u0662\u0663",
                    "\u00BD\u00BD\u00BD",
                    "\uFFFF\uFFFE",
                    "a\u0000b",
                    "\u0001\u0007\u001F\u007F",
                    "\r\nSet-Cookie: a=b",
                    "' or '1'='1",
                    "<script>alert(1)</script>",
                    "+-><()~*\"@",
                    "%_\\",
                    "x".repeat(3_000));

    private HostileTexts() {}

    /** None of them is a handle or a short name in ASCII. */
    public static List<String> all() {
        return TEXTS;
    }
}
