package care.onetribe.coaching.template;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which templates a list shows.
 *
 * @param purpose for this purpose, or null for every one
 */
record TemplateFilter(
        @QueryParam("purpose") @Parameter(description = "For this purpose", example = "SITUATIONAL")
                TemplatePurpose purpose) {}
