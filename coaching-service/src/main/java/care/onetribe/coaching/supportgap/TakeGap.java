package care.onetribe.coaching.supportgap;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is to care for a support gap. */
@Schema(name = "TakeSupportGap", description = "Somebody is to care for a support gap")
record TakeGap(
        @NotNull
                @Handle
                @Schema(
                        required = true,
                        pattern = Handle.PATTERN,
                        description = "Yourself, or whom you give it to",
                        examples = "lea")
                String memberId) {}
