package care.onetribe.ticket.themesuggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What likeness was found in. */
@Schema(
        description =
                "What likeness was found in. A ticket that was opened seconds ago is known by its"
                        + " words only")
enum SuggestionBasis {
    WORDS(4),
    WORDS_AND_MEANING(12);

    private final int sharpness;

    SuggestionBasis(int sharpness) {
        this.sharpness = sharpness;
    }

    /** To what power the likeness of a neighbour is raised to be its vote. */
    int sharpness() {
        return sharpness;
    }
}
