package care.onetribe.ticket.caremetric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedFactsTest {

    @Test
    void whatWasPackedComesBackAsItWas() {
        var facts =
                List.of(
                        new CareFact(0, 0, 0, 0, CareFact.NONE, CareFact.NONE, 0),
                        new CareFact(127, 3, 128, 1, 0, 16_383, 1),
                        new CareFact(
                                999_999_999_999_999L,
                                4,
                                100_000,
                                70_000,
                                Integer.MAX_VALUE - 1,
                                525_600,
                                CareMark.SETS - 1));

        var packed = new PackedFacts();
        facts.forEach(packed::add);
        var read = new ArrayList<CareFact>();
        PackedFacts.read(packed.bytes(), read::add);

        assertEquals(facts, read);
        assertEquals(3, packed.count());
    }

    @Test
    void aTicketOfEveryDayTakesAboutTenBytes() {
        var packed = new PackedFacts();
        packed.add(new CareFact(24, 1, 6, 0, 12, 240, 0b111));

        assertTrue(packed.bytes().length <= 10);
    }
}
