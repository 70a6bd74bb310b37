package care.onetribe.ticket.listing;

import care.onetribe.kit.identity.Handle;
import care.onetribe.kit.text.SearchWords;
import care.onetribe.kit.text.Slug;
import care.onetribe.ticket.conversation.Channel;
import care.onetribe.ticket.conversation.CustomerMood;
import care.onetribe.ticket.conversation.Priority;
import care.onetribe.ticket.conversation.TicketStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which tickets a list shows. A filter given several times takes what fits one of its values;
 * several filters take what fits all of them.
 */
record TicketFilter(
        @QueryParam("status") List<TicketStatus> status,
        @QueryParam("channel") List<Channel> channel,
        @QueryParam("owner") @Parameter(description = "A handle, or `none`", example = "mina")
                List<@Handle String> owner,
        @QueryParam("team") @Parameter(description = "A handle, or `none`", example = "north")
                List<@Handle String> team,
        @QueryParam("customer") @Parameter(description = "Id of a customer", example = "7")
                List<Long> customer,
        @QueryParam("theme") @Parameter(description = "Id of a theme", example = "4")
                List<Long> theme,
        @QueryParam("tag") List<@Slug String> tag,
        @QueryParam("mood") List<CustomerMood> mood,
        @QueryParam("priority") List<Priority> priority,
        @QueryParam("openedAfter") @Parameter(description = "This moment or later")
                Instant openedAfter,
        @QueryParam("openedBefore") @Parameter(description = "Before this moment")
                Instant openedBefore,
        @QueryParam("q")
                @Size(max = SearchWords.LONGEST_QUERY)
                @Parameter(
                        description =
                                "Words of subject and messages, each of which must occur; `word*`"
                                        + " stands for every word that begins so. The best matches"
                                        + " come first, each with a snippet.",
                        example = "parcel")
                String q,
        @QueryParam("sort")
                @Parameter(
                        description =
                                "`-lastMessageAt` when absent, or the best match with `q`;"
                                        + " `priority` puts the most urgent first",
                        schema =
                                @Schema(
                                        enumeration = {
                                            "-lastMessageAt",
                                            "lastMessageAt",
                                            "openedAt",
                                            "-openedAt",
                                            "priority"
                                        }))
                String sort) {

    static final String NONE = "none";

    private static final List<TicketStatus> IN_WORK =
            Stream.of(TicketStatus.values()).filter(status -> !status.isDone()).toList();

    static TicketFilter inWorkOf(String ownerId) {
        return new TicketFilter(
                IN_WORK,
                List.of(),
                List.of(ownerId),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                "priority");
    }

    /** Whether it asks for the tickets of somebody or of a tag, which are few among all. */
    boolean isNarrow() {
        return !customer.isEmpty() || !tag.isEmpty() || !(owner.isEmpty() || owner.contains(NONE));
    }
}
