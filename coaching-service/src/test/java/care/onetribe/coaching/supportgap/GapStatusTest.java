package care.onetribe.coaching.supportgap;

import static care.onetribe.coaching.supportgap.GapStatus.FIXED;
import static care.onetribe.coaching.supportgap.GapStatus.REPORTED;
import static care.onetribe.coaching.supportgap.GapStatus.TAKEN;
import static care.onetribe.coaching.supportgap.GapStatus.WONT_FIX;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapStatusTest {

    private static final Map<GapStatus, Set<GapStatus>> ALLOWED =
            Map.of(
                    REPORTED, EnumSet.of(TAKEN, WONT_FIX),
                    TAKEN, EnumSet.of(FIXED, WONT_FIX),
                    FIXED, EnumSet.noneOf(GapStatus.class),
                    WONT_FIX, EnumSet.noneOf(GapStatus.class));

    @Test
    void everyPairOfStatesIsAllowedOrNotAsTheTableSays() {
        for (var from : GapStatus.values()) {
            for (var to : GapStatus.values()) {
                assertEquals(ALLOWED.get(from).contains(to), from.mayBecome(to), from + " " + to);
            }
        }
    }
}
