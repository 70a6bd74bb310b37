package care.onetribe.ticket.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown: more than four digits behind the point would pretend. */
public final class Rounded {

    private static final int DIGITS = 4;

    private Rounded() {}

    /** Half up to four digits behind the point; null for null. */
    public static Double of(Double value) {
        return value == null
                ? null
                : BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
    }
}
