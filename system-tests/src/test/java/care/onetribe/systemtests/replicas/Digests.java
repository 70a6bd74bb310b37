package care.onetribe.systemtests.replicas;

import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.roster.NewTeam;
import care.onetribe.systemtests.suite.FeedReaders;
import care.onetribe.systemtests.suite.RunningSuite;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The mail server that digests reach, and people who were thanked in the last week. */
public final class Digests implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** When on Monday digests are sent; before it, the last week is the one before. */
    private static final Duration MONDAY_HOUR = Duration.ofHours(8);

    private final RunningSuite suite;
    private final GreenMail server;

    private Digests(RunningSuite suite) {
        this.suite = suite;
        server =
                new GreenMail(
                        new ServerSetup(suite.mailPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    public static Digests receive(RunningSuite suite) {
        var digests = closed(suite);
        digests.open();
        return digests;
    }

    /** Nobody listens where mail goes yet. */
    public static Digests closed(RunningSuite suite) {
        return new Digests(suite);
    }

    public void open() {
        server.start();
    }

    /** They have no address yet, so that nobody looks at what is being made. */
    public List<String> membersWithAGoodWeek(String team, int count) throws SQLException {
        var made = NewTeam.make(suite, team);
        var members = IntStream.range(0, count).mapToObj(i -> "%s-%d".formatted(team, i)).toList();
        members.forEach(member -> made.with(member, "agent"));
        new FeedReaders(suite).awaitCaughtUp();
        for (var member : members) {
            thank(member);
        }
        moveIntoLastWeek(team);
        return members;
    }

    private void thank(String member) {
        suite.as("thanks-everybody", "agent")
                .post(
                        "/kudos",
                        """
                        {"toIds": ["%s"], "valueKey": "teamwork",
                         "message": "You asked the depot before I could."}
                        """
                                .formatted(member))
                .expect(201);
    }

    private void moveIntoLastWeek(String team) throws SQLException {
        var sql =
                "update feed_item f join feed_item_team t on t.item_id = f.id set f.at = ?"
                        + " where t.team_id = ?";
        try (var connection = suite.database("recognition");
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, lastWeek());
            update.setString(2, team);
            update.executeUpdate();
        }
    }

    private static LocalDateTime lastWeek() {
        var today = LocalDateTime.now(ZoneOffset.UTC).minus(MONDAY_HOUR).toLocalDate();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.minusWeeks(1).atTime(LocalTime.NOON);
    }

    public void tellWhereTheirMailGoes(List<String> members) {
        var ada = suite.as("ada");
        for (var member : members) {
            var path = "/members/" + member;
            var address = "{\"email\": \"%s\"}".formatted(address(member));
            var etag = ada.get(path).expect(200).etag();
            ada.send(Request.patch(path, address).ifMatch(etag)).expect(200);
        }
    }

    void awaitMailTo(List<String> members) {
        Awaitility.await()
                .atMost(LONGEST_WAIT)
                .until(() -> receivers().containsAll(addresses(members, List.of())));
    }

    /** Sorted. */
    List<String> addresses(List<String> members, List<String> others) {
        return Stream.concat(members.stream(), others.stream())
                .map(Digests::address)
                .sorted()
                .toList();
    }

    public static String address(String member) {
        return member + "@onetribe.example";
    }

    /** To whom letters came, sorted, as often as one did. */
    public List<String> receivers() {
        return Arrays.stream(server.getReceivedMessages()).map(Digests::to).sorted().toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
