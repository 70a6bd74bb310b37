package care.onetribe.ticket.theme;

import static care.onetribe.ticket.theme.ThemeStatus.BEING_FIXED;
import static care.onetribe.ticket.theme.ThemeStatus.FIXED;
import static care.onetribe.ticket.theme.ThemeStatus.REPORTED;
import static care.onetribe.ticket.theme.ThemeStatus.WATCHING;
import static care.onetribe.ticket.theme.ThemeStatus.WONT_FIX;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeStatusTest {

    private static final Map<ThemeStatus, Set<ThemeStatus>> STEPS =
            Map.of(
                    WATCHING, EnumSet.of(REPORTED, BEING_FIXED, FIXED, WONT_FIX),
                    REPORTED, EnumSet.of(WATCHING, BEING_FIXED, FIXED, WONT_FIX),
                    BEING_FIXED, EnumSet.of(WATCHING, REPORTED, FIXED, WONT_FIX),
                    FIXED, EnumSet.of(REPORTED),
                    WONT_FIX, EnumSet.of(WATCHING, REPORTED, BEING_FIXED, FIXED));

    @ParameterizedTest
    @EnumSource
    void onlyTheseStepsFollow(ThemeStatus status) {
        var allowed =
                EnumSet.allOf(ThemeStatus.class).stream()
                        .filter(status::mayBecome)
                        .collect(Collectors.toSet());

        assertEquals(STEPS.get(status), allowed);
    }
}
