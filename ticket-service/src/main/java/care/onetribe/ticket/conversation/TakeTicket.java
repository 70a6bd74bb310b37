package care.onetribe.ticket.conversation;

import care.onetribe.kit.identity.Handle;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody becomes the owner of a ticket that has none. */
record TakeTicket(@NotNull @Handle @Schema(required = true, examples = "mina") String memberId) {}
