package care.onetribe.ticket.wordback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void itSaysWhatTheyToldWhenAndWhatWasDone() {
        assertEquals(
                """
                Hello Alexis Morgan,

                on 1 March 2026 you told us about "Parcel 100% lost". That helped us to find what \
                was behind it, and it is fixed now:

                Every parcel is scanned twice.

                Thank you for telling us. Should it still not be right for you, simply answer this \
                message and we look at it again.""",
                Draft.of(
                        "Alexis Morgan",
                        "Parcel 100% lost",
                        Instant.parse("2026-03-01T23:30:00Z"),
                        "Every parcel is scanned twice."));
    }
}
