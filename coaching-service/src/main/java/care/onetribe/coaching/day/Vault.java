package care.onetribe.coaching.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Seals pages for their owner and date, so that a row moved to another's name does not open. */
@ApplicationScoped
class Vault {

    private static final String WORDS = "words";
    private static final String STRESS = "stress";

    private final Seal seal;
    private final KeyRing keys;
    private final ObjectMapper mapper;

    Vault(Seal seal, KeyRing keys, ObjectMapper mapper) {
        this.seal = seal;
        this.keys = keys;
        this.mapper = mapper;
    }

    /** Seals a page with the current key. */
    SealedPage close(String ownerId, LocalDate date, DayPage page) {
        var key = keys.current();
        var words = seal.close(key, json(page.withoutStress()), place(ownerId, date, WORDS));
        var stress =
                page.stress() == null
                        ? null
                        : seal.close(
                                key,
                                new byte[] {page.stress().byteValue()},
                                place(ownerId, date, STRESS));
        return new SealedPage(key, words, stress);
    }

    DayPage open(Day day) {
        var sealed = day.page();
        var place = place(day.ownerId(), day.onDate(), WORDS);
        var words = page(seal.open(sealed.keyId(), sealed.words(), place));
        return sealed.stress() == null
                ? words
                : words.withStress(
                        openStress(day.ownerId(), day.onDate(), sealed.keyId(), sealed.stress()));
    }

    /** The number alone. */
    int openStress(String ownerId, LocalDate date, String keyId, byte[] stress) {
        return seal.open(keyId, stress, place(ownerId, date, STRESS))[0];
    }

    private static String place(String ownerId, LocalDate date, String part) {
        return String.join("/", "days", ownerId, date.toString(), part);
    }

    private byte[] json(DayPage page) {
        try {
            return mapper.writeValueAsBytes(page);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private DayPage page(byte[] json) {
        try {
            return mapper.readValue(json, DayPage.class);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
