package care.onetribe.ticket.themesuggestion;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How themes are suggested. */
@ConfigMapping(prefix = "onetribe.ticket.themesuggestion")
interface SuggestionConfig {

    /** Whether the meaning of sentences counts besides their words, which takes a model. */
    boolean embeddings();

    /** How often to look for what customers began to tell. */
    String every();

    /** How long the model stays in memory when there is nothing to read. */
    @WithDefault("PT5M")
    Duration modelKept();
}
