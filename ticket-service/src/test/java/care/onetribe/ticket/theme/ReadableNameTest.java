package care.onetribe.ticket.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNameTest {

    @ParameterizedTest
    @CsvSource({
        "doctor_followup,Doctor followup",
        "hotel-search,Hotel search",
        "Bank fraud.report,Bank fraud report",
        "élan__vital,Élan vital",
        "_,_",
        "x,X"
    })
    void aKeyBecomesWords(String key, String name) {
        assertEquals(name, ReadableName.of(key));
    }
}
