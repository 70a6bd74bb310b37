package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.conversation.Channel;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one group of tickets. */
@Schema(name = "CareGroup", description = "The figures of tickets that have something in common")
record CareGroupView(
        @Schema(description = "The Monday that it began on; with `groupBy=week`") LocalDate week,
        @Schema(description = "With `groupBy=theme`; absent for those without one", examples = "4")
                Long themeId,
        @Schema(description = "What that theme is called", examples = "Parcel goes missing")
                String themeName,
        @Schema(description = "With `groupBy=channel`") Channel channel,
        @Schema(
                        description = "With `groupBy=team`; absent for those without one",
                        examples = "north")
                String teamId,
        @Schema(required = true, examples = "160") long tickets,
        @Schema(required = true) CareFigure concernAddressed,
        @Schema(required = true) CareFigure addressedAtFirstReply,
        @Schema(required = true) CareExchanges exchanges,
        @Schema(required = true) CareTime firstReplyTime,
        @Schema(required = true) CareTime resolutionTime,
        @Schema(required = true) CareFigure handoversPerTicket,
        @Schema(required = true) CareFigure reopenedWithinSevenDays,
        @Schema(required = true) CareFigure turnarounds,
        @Schema(required = true) CareFigure followedUpAfterFix) {

    /**
     * @param themeName of the theme that the tickets have in common, or null
     * @param benchmark of the one theme that the tickets are of, or null
     */
    static CareGroupView of(
            CareGroupKey key, String themeName, CareTally tally, Integer benchmark) {
        long answered = tally.count(CareMark.ANSWERED);
        return new CareGroupView(
                key.week(),
                key.themeId() == null || key.themeId() == 0 ? null : key.themeId(),
                themeName,
                key.channel(),
                key.teamId() == null || key.teamId().isEmpty() ? null : key.teamId(),
                tally.tickets(),
                CareFigure.share(Definitions.ADDRESSED, tally.count(CareMark.ADDRESSED), answered),
                CareFigure.share(
                        Definitions.ADDRESSED_AT_FIRST_REPLY,
                        tally.count(CareMark.ADDRESSED_AT_FIRST_REPLY),
                        answered),
                CareExchanges.of(tally, benchmark),
                CareTime.of(Definitions.FIRST_REPLY, tally.firstReply(), tally.tickets()),
                CareTime.of(Definitions.RESOLUTION, tally.resolution(), tally.tickets()),
                CareFigure.rate(Definitions.HANDOVERS, tally.handovers(), tally.tickets()),
                share(Definitions.REOPENED, tally, CareMark.REOPENED_SOON, CareMark.EVER_RESOLVED),
                share(Definitions.TURNAROUNDS, tally, CareMark.TURNED_AROUND, CareMark.BEGAN_UPSET),
                share(
                        Definitions.FOLLOWED_UP,
                        tally,
                        CareMark.FOLLOWED_UP,
                        CareMark.FOLLOW_UP_DUE));
    }

    private static CareFigure share(
            String definition, CareTally tally, CareMark counted, CareMark among) {
        return CareFigure.share(definition, tally.count(counted), tally.count(among));
    }
}
