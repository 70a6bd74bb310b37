package care.onetribe.ticket.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RarityTest {

    /** Four texts: "parcel" in all of them, "depot" in two, "roof" in one. */
    private static final List<String> SAMPLE =
            List.of("parcel depot roof", "Parcel, depot!", "parcel", "the parcel");

    @Test
    void whatIsEverywhereWeighsNothingAndWhatIsRareMore() {
        var rarity = new Rarity(SAMPLE, 4);

        assertEquals(0, rarity.weight("parcel"));
        assertEquals(Math.log(5.0 / 3), rarity.weight("depot"), 1e-9);
        assertEquals(Math.log(5.0 / 2), rarity.weight("roof"), 1e-9);
        assertEquals(Math.log(5), rarity.weight("unheard"), 1e-9);
    }

    @Test
    void whatTwoTextsShareIsMeasuredByTheWeightOfTheConcern() {
        var rarity = new Rarity(SAMPLE, 4);

        assertEquals(1, rarity.shared(Set.of("roof", "depot"), Set.of("depot", "roof", "x")));
        assertEquals(0, rarity.shared(Set.of("roof"), Set.of("depot")));
        assertEquals(0, rarity.shared(Set.of("parcel"), Set.of("parcel")));
        assertEquals(
                rarity.weight("depot") / (rarity.weight("depot") + rarity.weight("roof")),
                rarity.shared(Set.of("roof", "depot"), Set.of("depot")),
                1e-9);
    }

    @Test
    void theRarestWordsAreSearchedForAndCommonOnesNever() {
        var rarity = new Rarity(SAMPLE, 4);

        assertEquals(
                List.of("unheard", "roof", "depot"),
                rarity.affordable(List.of("parcel", "depot", "roof", "unheard")));
    }

    /** One text in two hundred, of a million, is 5,000 entries of the index. */
    @Test
    void aSearchReadsABoundedPartOfTheIndex() {
        var sample =
                Stream.concat(
                                Stream.of("halfrare rare", "halfrare"),
                                Collections.nCopies(198, "common").stream())
                        .toList();

        assertEquals(
                List.of("unheard", "rare"),
                new Rarity(sample, 1_000_000)
                        .affordable(List.of("halfrare", "common", "rare", "unheard")));
        assertEquals(List.of(), new Rarity(sample, 10_000_000).affordable(List.of("rare")));
    }

    @Test
    void aSearchHasSixteenWordsAtMost() {
        var words = new LinkedHashSet<String>();
        IntStream.range(0, 40).forEach(i -> words.add("word" + i));

        assertEquals(16, new Rarity(SAMPLE, 4).affordable(words).size());
    }

    @Test
    void withoutASampleNothingIsRare() {
        var rarity = new Rarity(List.of(), 0);

        assertTrue(rarity.affordable(Set.of("roof")).isEmpty());
        assertEquals(0, rarity.shared(Set.of("roof"), Set.of("roof")));
    }
}
