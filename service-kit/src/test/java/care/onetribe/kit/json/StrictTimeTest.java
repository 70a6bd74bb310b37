package care.onetribe.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import care.onetribe.kit.problem.JsonProblemMapping;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictTimeTest {

    private final ObjectMapper mapper = new ObjectMapper();

    record Appointment(Instant at, LocalDate on) {}

    StrictTimeTest() {
        new StrictJson().customize(mapper);
    }

    @Test
    void timesAndDatesOfRfc3339AreRead() throws Exception {
        assertEquals(Instant.parse("2026-03-01T09:30:00Z"), at("\"2026-03-01T09:30:00Z\""));
        assertEquals(Instant.parse("2026-03-01T09:30:00Z"), at("\"2026-03-01T11:30:00+02:00\""));
        assertEquals(LocalDate.of(2024, 2, 29), on("\"2024-02-29\""));
        assertEquals(LocalDate.of(9999, 12, 31), on("\"9999-12-31\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1772357400",
                "1.5",
                "true",
                "[2026, 3, 1]",
                "\"\"",
                "\"2026-03-01\"",
                "\"2026-03-01T09:30:00\"",
                "\"+10000-01-01T00:00:00Z\"",
                "\"1582-12-31T23:59:59Z\""
            })
    void whatIsNoTimeIsRefused(String value) {
        var refused = assertThrows(InvalidFormatException.class, () -> at(value));

        assertEquals(
                "must be a time such as 2026-03-01T09:30:00Z",
                JsonProblemMapping.fieldError(refused).detail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260301",
                "[2026, 3, 1]",
                "\"\"",
                "\"2026-02-29\"",
                "\"2026-03-01T09:30:00Z\"",
                "\"+10000-01-01\"",
                "\"-0001-01-01\""
            })
    void whatIsNoDateIsRefused(String value) {
        var refused = assertThrows(InvalidFormatException.class, () -> on(value));

        assertEquals(
                "must be a date such as 2026-03-01",
                JsonProblemMapping.fieldError(refused).detail());
    }

    private Instant at(String json) throws Exception {
        return mapper.readValue("{\"at\": " + json + "}", Appointment.class).at();
    }

    private LocalDate on(String json) throws Exception {
        return mapper.readValue("{\"on\": " + json + "}", Appointment.class).on();
    }
}
