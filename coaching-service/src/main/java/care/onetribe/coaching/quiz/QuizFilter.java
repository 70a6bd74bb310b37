package care.onetribe.coaching.quiz;

import care.onetribe.kit.text.Slug;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which quizzes a list shows.
 *
 * @param active only those that can be answered, only retired ones, or both when null
 */
record QuizFilter(
        @QueryParam("skill")
                @Parameter(
                        description = "On any of these skills",
                        example = "calm-an-angry-customer")
                List<@Slug String> skill,
        @QueryParam("template")
                @Parameter(
                        description = "That go with any of these templates",
                        example = "an-angry-customer")
                List<@Slug String> template,
        @QueryParam("active") @Parameter(description = "Both kinds when absent") Boolean active) {}
