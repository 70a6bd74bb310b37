package care.onetribe.coaching.lesson;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.SearchWords;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which lessons a list shows, of those that the caller may see. */
record LessonFilter(
        @QueryParam("author") @Handle @Parameter(description = "Written by", example = "mina")
                String author,
        @QueryParam("ticket") @Parameter(description = "That came from this ticket", example = "7")
                Long ticket,
        @QueryParam("shared") @Parameter(description = "Only those shared, or only your own drafts")
                Boolean shared,
        @QueryParam("q")
                @Size(max = SearchWords.LONGEST_QUERY)
                @Parameter(
                        description =
                                "Words each of which must occur; `word*` stands for every word that"
                                        + " begins so. The best matches come first.",
                        example = "depot door")
                String q) {}
