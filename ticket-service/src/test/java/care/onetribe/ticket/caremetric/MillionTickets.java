package care.onetribe.ticket.caremetric;

import care.onetribe.ticket.caremetric.MeasuredTicket.DayOfTeam;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Fills the database with a million tickets by SQL: of 100,000 customers, 200 members in 8 teams,
 * 24 themes and 5 channels, opened over 730 days, each with its first message.
 */
@ApplicationScoped
class MillionTickets {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 1);
    static final int DAYS = 730;

    private static final List<String> WORDS =
            List.of(
                    ("parcel invoice refund depot password delivery address contract router battery"
                                    + " booking doctor ticket payment broken missing late wrong cancel"
                                    + " renew upgrade signal window garden yellow silver northern"
                                    + " evening bicycle kitchen charger printer voucher account manual"
                                    + " screen")
                            .split(" "));

    private static final String FIRST = "elt(1 + ticket.id % 36, " + words() + ")";
    private static final String SECOND = "elt(1 + ticket.id * 7 div 36 % 36, " + words() + ")";

    private final Rows rows;
    private final CareDays days;

    MillionTickets(Rows rows, CareDays days) {
        this.rows = rows;
        this.days = days;
    }

    void fill() {
        run("set global innodb_buffer_pool_size = 1073741824");
        run("set global innodb_log_file_size = 2147483648");
        run("set global innodb_flush_log_at_trx_commit = 2");
        run(
                "insert into theme (version, name, cause, status, created_at)"
                        + " select 0, concat('Theme ', seq), 'UNKNOWN', 'WATCHING', now(6)"
                        + " from seq_1_to_24");
        run(
                "insert into roster_member (member_id, name, team_id, active)"
                        + " select concat('m', seq), concat('Member ', seq), concat('team', seq % 8), true"
                        + " from seq_0_to_199");
        run(
                "insert into customer (version, name, explain_as)"
                        + " select 0, concat('Customer ', seq), 'PLAIN' from seq_1_to_100000");
        for (int from = 0; from < 1_000_000; from += 100_000) {
            run(tickets(from));
        }
        run(
                "insert into ticket_tag (ticket_id, tag)"
                        + " select id, concat('tag-', id % 500) from ticket where id % 4 = 0");
        for (int from = 0; from < 1_000_000; from += 100_000) {
            run(messages(from));
        }
        for (int from = 0; from < 1_000_000; from += 100_000) {
            wordIndex(from).forEach(this::run);
        }
        run("set global innodb_flush_log_at_trx_commit = 1");
        analyze("ticket, message, ticket_tag, customer, ticket_word");
    }

    void measure() {
        run(FACTS);
        analyze("care_fact");
        rows.read(
                        "select distinct opened_day, team_id from care_fact",
                        List.of(),
                        row -> new DayOfTeam(row.getObject(1, LocalDate.class), row.getString(2)))
                .forEach(days::pack);
    }

    private void run(String sql) {
        rows.change(sql, List.of());
    }

    private void analyze(String tables) {
        rows.read("analyze table " + tables, List.of(), row -> row.getString(1));
    }

    private static String tickets(int from) {
        return """
            insert into ticket (version, subject, channel, status, urgency, customer_mood,
              opening_mood, customer_id, theme_id, owner_id, team_id, expectation_confirmed,
              exchanges, replies, handovers, reopenings, unanswered, opened_at, first_replied_at,
              resolved_at, closed_at, last_message_at)
            select 0, concat('Concern ', seq), elt(1 + seq %% 5, 'EMAIL', 'WEB', 'PHONE', 'CHAT', 'API'),
              if(seq > 980000, elt(1 + seq %% 4, 'NEW', 'OPEN', 'ON_HOLD', 'WAITING_ON_CUSTOMER'),
                'CLOSED'),
              1 + seq %% 4, 'CALM', elt(1 + seq %% 3, 'ANGRY', 'CALM', 'WORRIED'),
              (select min(id) from customer) + seq %% 100000,
              nullif(seq * 7 %% 25, 0) + (select min(id) - 1 from theme),
              if(seq > 980000 and seq %% 4 = 0, null, concat('m', seq * 11 %% 200)),
              concat('team', seq * 11 %% 200 %% 8), false, 1 + seq %% 9, 2 + seq %% 9,
              seq %% 17 = 0, seq %% 23 = 0, false,
              @at := timestamp('%1$s') + interval floor(seq * %2$d.0 * 1440 / 1000000) minute,
              @at + interval seq %% 240 minute, @at + interval 300 + seq %% 9000 minute, null,
              @at + interval 200 + seq %% 9000 minute
            from seq_%3$d_to_%4$d
            """
                .formatted(FIRST_DAY, DAYS, from, from + 99_999);
    }

    private static String words() {
        return "'" + String.join("', '", WORDS) + "'";
    }

    /** Two words of the vocabulary that differ from ticket to ticket, between two others. */
    private static String messages(int from) {
        return """
            insert into message (ticket_id, kind, sent_at, heading, body)
            select id, 'CUSTOMER', opened_at, subject,
              concat('Hello, ', %s, ' ', %s, ' number', id %% 5000)
            from ticket where %s
            """
                .formatted(FIRST, SECOND, hundredThousand("id", from));
    }

    /** As the service would write it down; a statement a word, for want of room to sort them. */
    private static List<String> wordIndex(int from) {
        var inSubject = new LinkedHashMap<String, Boolean>();
        inSubject.put("'hello'", false);
        inSubject.put(FIRST, false);
        inSubject.put(SECOND, false);
        inSubject.put("concat('number', ticket.id % 5000)", false);
        inSubject.put("'concern'", true);
        inSubject.put("substring(ticket.subject, 9)", true);
        return inSubject.entrySet().stream()
                .map(
                        word ->
                                """
                                insert ignore into ticket_word (ticket_id, word, message_id, in_subject)
                                select ticket.id, %s, message.id, %s from ticket
                                join message on message.ticket_id = ticket.id
                                where %s and char_length(ticket.subject) > 10
                                """
                                        .formatted(
                                                word.getKey(),
                                                word.getValue(),
                                                hundredThousand("ticket.id", from)))
                .toList();
    }

    private static String hundredThousand(String column, int from) {
        var first = "(select min(id) from ticket)";
        return "%1$s between %2$s + %3$d and %2$s + %4$d"
                .formatted(column, first, from, from + 99_999);
    }

    private static final String FACTS =
            """
            insert into care_fact (ticket_id, opened_day, team_id, owner_id, theme_id, channel,
              exchanges, handovers, first_reply_minutes, resolution_minutes, marks)
            select id, date(opened_at), coalesce(team_id, ''), owner_id, coalesce(theme_id, 0),
              channel, exchanges, handovers, id % 240,
              if(status = 'CLOSED', 300 + id * 31 % 20000, null),
              if(status = 'CLOSED', 1 | 16, 0) | if(id % 3 = 0, 2 | 4, 0) | if(id % 23 = 0, 32, 0)
            from ticket
            """;
}
