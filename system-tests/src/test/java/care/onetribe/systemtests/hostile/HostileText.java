package care.onetribe.systemtests.hostile;

import java.util.List;
import java.util.Random;

/** Text that has broken programs before, all of it well-formed Unicode. */
final class HostileText {

    private static final List<String> SQL =
            List.of(
                    "'; DROP TABLE ticket; --",
                    "\" OR \"\"=\"",
                    "\\' OR 1=1 #",
                    "1); SELECT SLEEP(9); --",
                    "%' AND body LIKE '%_",
                    "+(-~<>\"*@8 \\%");

    private static final List<String> HTML =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "&lt;b&gt; &amp; &#0; ]]>",
                    "</textarea><a href=\"javascript:0\">",
                    "{{7*7}} ${jndi:ldap://127.0.0.1/x} #{7*7} <%= 7 %>",
                    "%s%n%x %00 ../../etc/passwd C:\\new\\table");

    private static final List<String> CHARACTERS =
            List.of(
                    "nul\u0000 bell\u0007 escape\u001b[31m delete\u007f",
                    "tab\t feed\f return\r\nnext\u0085 \u2028 \u2029",
                    "\ufeffmark\u200bjoiner\u200d\u2060soft\u00ad",
                    "\ud83d\ude00\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\udde6\ud83c\uddf9",
                    "\ud835\udd73\ud835\udd8e \udbff\udfff \ud800\udf30",
                    "\u0645\u0631\u062d\u0628\u0627 \u202e\u05e9\u05dc\u05d5\u05dd\u202c \u200f",
                    "\u00e9 e\u0301 \u0130 \u0131 \u00df \ufb03 \u212a Z\u0351\u036b\u0343",
                    "\ufffe\uffff\ufdd0\ue000\ufffd",
                    "  spaces \u00a0\u3000 around  ",
                    "{\"a\": [1, null]} \\u0041 \\\\ \"quoted\" 'too'",
                    "null NaN -0 1e309 0x1F true undefined");

    private static final int LAST_CODE_POINT = 0x10FFFF;

    private final Random random;

    HostileText(Random random) {
        this.random = random;
    }

    /**
     * Text with SQL, HTML and some of the rest in it, in any order.
     *
     * @param most UTF-16 units, the unit of Java's own limits
     */
    String next(int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(pick(CHARACTERS)).append(pick(SQL)).append(pick(HTML)).append(anything());
        }
        int start = random.nextInt(text.length());
        return cut(text.substring(start) + text.substring(0, start), most);
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private String anything() {
        return random.ints(random.nextInt(8), 0, LAST_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Neither end is half a pair. */
    private static String cut(String text, int most) {
        var start = Character.isLowSurrogate(text.charAt(0)) ? 1 : 0;
        int end = Math.min(text.length(), start + most);
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, Math.max(start, end));
    }
}
