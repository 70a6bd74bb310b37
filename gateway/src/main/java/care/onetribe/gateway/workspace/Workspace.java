package care.onetribe.gateway.workspace;

import care.onetribe.gateway.section.Section;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket with all that is needed to work on it, from the services that know it. */
@Schema(description = "A ticket with all that is needed to work on it")
record Workspace(
        @Schema(required = true) Section<TicketPart> ticket,
        @Schema(required = true) Section<BriefingPart> briefing,
        @Schema(required = true) Section<CustomerPart> customer,
        @Schema(
                        required = true,
                        description =
                                "Without data while nobody has the ticket, or nobody knows them")
                Section<OwnerPart> owner,
        @Schema(required = true, description = "The newest first")
                Section<MessagesPart> messages) {}
