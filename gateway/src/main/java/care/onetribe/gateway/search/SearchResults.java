package care.onetribe.gateway.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found, the best first.
 *
 * @param unavailable kinds whose service did not answer in time
 */
@Schema(description = "What was found, the best first")
record SearchResults(
        @Schema(required = true) List<FoundItem> items,
        @Schema(
                        required = true,
                        description = "Kinds that were not searched: their service is away")
                List<FoundKind> unavailable) {}
