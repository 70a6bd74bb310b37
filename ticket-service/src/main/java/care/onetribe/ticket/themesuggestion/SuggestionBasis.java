package care.onetribe.ticket.themesuggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What likeness was found in. */
@Schema(
        description =
                "What likeness was found in. A ticket that was opened seconds ago is known by its"
                        + " words only")
enum SuggestionBasis {
    WORDS(20, 4),
    WORDS_AND_MEANING(50, 12);

    private final int neighbours;
    private final int sharpness;

    SuggestionBasis(int neighbours, int sharpness) {
        this.neighbours = neighbours;
        this.sharpness = sharpness;
    }

    /** How many vote at the most, but for those of further themes. */
    int neighbours() {
        return neighbours;
    }

    /** To what power the likeness of a neighbour is raised to be its vote. */
    int sharpness() {
        return sharpness;
    }
}
