package care.onetribe.ticket.article;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody else answers for an article. */
@Schema(description = "Somebody else answers for an article")
record GiveArticle(
        @NotNull @Handle @Schema(required = true, pattern = Handle.PATTERN, examples = "theo")
                String memberId) {}
