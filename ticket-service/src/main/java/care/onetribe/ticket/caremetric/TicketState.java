package care.onetribe.ticket.caremetric;

import care.onetribe.kit.time.UtcColumn;
import care.onetribe.ticket.conversation.Channel;
import care.onetribe.ticket.conversation.CustomerMood;
import care.onetribe.ticket.conversation.TicketStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/** A ticket as its row and those of its theme and its feedback are now. */
record TicketState(
        long id,
        Instant openedAt,
        Instant firstRepliedAt,
        String teamId,
        String ownerId,
        long themeId,
        Channel channel,
        TicketStatus status,
        int exchanges,
        int handovers,
        int reopenings,
        CustomerMood openingMood,
        CustomerMood mood,
        String addressed,
        boolean followUpDue,
        boolean followedUp) {

    private static final Set<CustomerMood> UPSET =
            EnumSet.of(CustomerMood.FRUSTRATED, CustomerMood.ANGRY);

    private static final Set<CustomerMood> WELL = EnumSet.of(CustomerMood.HAPPY, CustomerMood.CALM);

    static TicketState of(ResultSet row) throws SQLException {
        return new TicketState(
                row.getLong("id"),
                UtcColumn.read(row, "opened_at"),
                UtcColumn.read(row, "first_replied_at"),
                row.getString("team_id"),
                row.getString("owner_id"),
                row.getLong("theme_id"),
                Channel.valueOf(row.getString("channel")),
                TicketStatus.valueOf(row.getString("status")),
                row.getInt("exchanges"),
                row.getInt("handovers"),
                row.getInt("reopenings"),
                CustomerMood.valueOf(row.getString("opening_mood")),
                CustomerMood.valueOf(row.getString("customer_mood")),
                row.getString("addressed"),
                row.getBoolean("follow_up_due"),
                row.getBoolean("followed_up"));
    }

    MeasuredTicket measured(WaitingClock clock) {
        return new MeasuredTicket(
                id,
                LocalDate.ofInstant(openedAt, ZoneOffset.UTC),
                teamId == null ? "" : teamId,
                ownerId,
                new CareFact(
                        themeId,
                        channel.ordinal(),
                        exchanges,
                        handovers,
                        minutes(toFirstReply()),
                        status.isDone() ? minutes(clock.untilResolved()) : CareFact.NONE,
                        marks(clock)));
    }

    /** Nothing stops the clock before somebody replied. */
    private Duration toFirstReply() {
        return firstRepliedAt == null ? null : Duration.between(openedAt, firstRepliedAt);
    }

    private int marks(WaitingClock clock) {
        boolean addressed = "YES".equals(this.addressed);
        boolean done = status.isDone();
        int marks = 0;
        marks |= bit(CareMark.DONE, done);
        marks |= bit(CareMark.ANSWERED, this.addressed != null);
        marks |= bit(CareMark.ADDRESSED, addressed);
        marks |=
                bit(
                        CareMark.ADDRESSED_AT_FIRST_REPLY,
                        addressed && exchanges <= 1 && reopenings == 0);
        marks |= bit(CareMark.EVER_RESOLVED, clock.everResolved());
        marks |= bit(CareMark.REOPENED_SOON, clock.reopenedSoon());
        marks |= bit(CareMark.BEGAN_UPSET, done && beganUpset());
        marks |= bit(CareMark.TURNED_AROUND, done && beganUpset() && endedWell());
        marks |= bit(CareMark.FOLLOW_UP_DUE, followUpDue);
        return marks | bit(CareMark.FOLLOWED_UP, followedUp);
    }

    private boolean beganUpset() {
        return UPSET.contains(openingMood);
    }

    /** The customer's own word counts more than how they seem. */
    private boolean endedWell() {
        return "YES".equals(addressed) || !"NO".equals(addressed) && WELL.contains(mood);
    }

    private static int bit(CareMark mark, boolean holds) {
        return holds ? mark.bit() : 0;
    }

    private static int minutes(Duration duration) {
        return duration == null ? CareFact.NONE : (int) Math.max(0, duration.toMinutes());
    }
}
