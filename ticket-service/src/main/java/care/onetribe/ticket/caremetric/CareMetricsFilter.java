package care.onetribe.ticket.caremetric;

import care.onetribe.kit.identity.Handle;
import care.onetribe.ticket.conversation.Channel;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tickets figures are about. */
record CareMetricsFilter(
        @QueryParam("from")
                @Parameter(
                        description =
                                "Opened on this day (UTC) or later; 90 days before `to` when absent",
                        example = "2026-01-01")
                LocalDate from,
        @QueryParam("to")
                @Parameter(
                        description = "Opened on this day (UTC) or before; today when absent",
                        example = "2026-03-31")
                LocalDate to,
        @QueryParam("team")
                @Size(max = 50)
                @Parameter(description = "Of any of these teams", example = "north")
                List<@Handle String> team,
        @QueryParam("theme")
                @Size(max = 50)
                @Parameter(description = "Under any of these themes", example = "4")
                List<Long> theme,
        @QueryParam("channel")
                @Parameter(description = "By any of these channels", example = "EMAIL")
                List<Channel> channel,
        @QueryParam("member")
                @Handle
                @Parameter(
                        description =
                                "Owned by this member; for themself and the coaches of their team",
                        example = "mina")
                String member,
        @QueryParam("groupBy")
                @Pattern(regexp = CareMetricsFilter.GROUPS)
                @Parameter(
                        description = "A group of figures for each; weeks begin on Monday",
                        schema = @Schema(enumeration = {"week", "theme", "channel", "team"}),
                        example = "theme")
                String groupBy) {

    static final String GROUPS = "^(week|theme|channel|team)$";

    Grouping grouping() {
        return groupBy == null ? Grouping.NONE : Grouping.valueOf(groupBy.toUpperCase(Locale.ROOT));
    }

    /** What tickets are told apart by; never whose they are. */
    enum Grouping {
        NONE,
        WEEK,
        THEME,
        CHANNEL,
        TEAM;

        /** Whether tickets of one day and team may be told apart by it. */
        boolean isOfTicket() {
            return this == THEME || this == CHANNEL;
        }
    }
}
