package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.caremetric.CareMetricsFilter.Grouping;
import care.onetribe.ticket.conversation.Channel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What the tickets of a group have in common; of the fields one is set, or none.
 *
 * @param themeId 0 for no theme
 * @param teamId '' for no team
 */
record CareGroupKey(LocalDate week, Long themeId, Channel channel, String teamId) {

    /** What the group of all tickets is called. */
    static final String ALL = "";

    private static final Channel[] CHANNELS = Channel.values();

    /**
     * What the group of a ticket is called, as short as can be, since it is asked a million times.
     */
    static Object of(Grouping grouping, LocalDate day, String teamId, CareFact fact) {
        return switch (grouping) {
            case NONE -> ALL;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case THEME -> fact.themeId();
            case CHANNEL -> CHANNELS[fact.channel()];
            case TEAM -> teamId;
        };
    }

    static CareGroupKey named(Grouping grouping, Object name) {
        return switch (grouping) {
            case NONE -> new CareGroupKey(null, null, null, null);
            case WEEK -> new CareGroupKey((LocalDate) name, null, null, null);
            case THEME -> new CareGroupKey(null, (Long) name, null, null);
            case CHANNEL -> new CareGroupKey(null, null, (Channel) name, null);
            case TEAM -> new CareGroupKey(null, null, null, (String) name);
        };
    }
}
