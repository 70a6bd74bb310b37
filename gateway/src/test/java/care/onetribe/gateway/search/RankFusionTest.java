package care.onetribe.gateway.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankFusionTest {

    @Test
    void rankingsTakeTurns() {
        var fused = RankFusion.fuse(List.of(List.of("a1", "a2"), List.of("b1", "b2", "b3")), 10);

        assertEquals(List.of("a1", "b1", "a2", "b2", "b3"), fused);
    }

    /** 1/62 + 1/62 is more than 1/61. */
    @Test
    void whatTwoRankingsKnowComesBeforeTheBestOfOne() {
        var fused = RankFusion.fuse(List.of(List.of("a", "both"), List.of("b", "both")), 10);

        assertEquals(List.of("both", "a", "b"), fused);
    }

    @Test
    void onlyTheBestAreKept() {
        assertEquals(List.of("a"), RankFusion.fuse(List.of(List.of("a", "b")), 1));
    }
}
