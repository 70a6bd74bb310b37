package care.onetribe.ticket.article;

import care.onetribe.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as one change left it. */
@Schema(name = "ArticleRevision", description = "An article as one change left it")
record RevisionView(
        @JsonUnwrapped ListedRevision change,
        @Schema(required = true, description = "What it said then") ArticleDetails content)
        implements Versioned {

    /** A revision never changes. */
    @Override
    public String version() {
        return "0";
    }
}
