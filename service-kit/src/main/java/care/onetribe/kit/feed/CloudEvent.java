package care.onetribe.kit.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event as readers get it: CloudEvents 1.0 in its JSON format.
 *
 * @param id unique within the source
 * @param source the feed that it comes from
 * @param actor extension: handle of who did it; absent when the suite did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An event in the JSON format of CloudEvents 1.0")
public record CloudEvent(
        @Schema(required = true, examples = "1.0") String specversion,
        @Schema(required = true, examples = "42") String id,
        @Schema(required = true, description = "The feed that it comes from") String source,
        @Schema(required = true, description = "What happened") String type,
        @Schema(description = "What it happened to, as a path below /api/v1") String subject,
        @Schema(required = true) Instant time,
        @Schema(required = true, examples = "application/json") String datacontenttype,
        @Schema(description = "Handle of who did it; absent when the suite did") String actor,
        @Schema(
                        type = SchemaType.OBJECT,
                        implementation = Object.class,
                        description = "What a reader needs to know")
                JsonNode data) {}
