package care.onetribe.gateway.workspace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a workspace shows of the owner. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "WorkspaceOwner")
record OwnerPart(
        @Schema(required = true, examples = "mina") String id,
        @Schema(required = true, examples = "Mina") String name,
        @Schema(examples = "north") String teamId) {}
