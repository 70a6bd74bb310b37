package care.onetribe.systemtests.suite;

import care.onetribe.local.database.DatabaseCredentials;
import care.onetribe.local.issuer.TokenRequests;
import care.onetribe.local.roster.RosterSetup;
import care.onetribe.local.suite.Application;
import care.onetribe.local.suite.Replica;
import care.onetribe.local.suite.Suite;
import care.onetribe.systemtests.document.Contract;
import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.document.ProblemPages;
import care.onetribe.systemtests.http.Answer;
import care.onetribe.systemtests.http.Caller;
import care.onetribe.systemtests.http.Request;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The suite under test as the world sees it: a gateway, and an issuer of tokens. Where its
 * processes are ours they can be killed.
 */
public final class RunningSuite implements Entrance {

    /** Somebody for each role; those who may do most come first. */
    private static final List<List<String>> PEOPLE =
            List.of(
                    List.of("admin", "ada"),
                    List.of("lead", "lea"),
                    List.of("agent", "mina"),
                    List.of("coach", "noor"),
                    List.of("integration", "desk"),
                    List.of("service", "ticket-service"));

    private final String gateway;
    private final String issuer;
    private final Optional<Suite> processes;
    private final Contract contract;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final FeedEnds feedEnds;

    private RunningSuite(String gateway, String issuer, Optional<Suite> processes) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.processes = processes;
        contract =
                new Contract(
                        page("/openapi?format=json").json(), new ProblemPages(this::isProblemPage));
        // Unchecked: long feeds are passed over, not looked at.
        feedEnds = new FeedEnds(new Caller(gateway, token("desk"), answer -> {}));
    }

    /** Takes the suite that the property {@code onetribe.gateway} names, or starts one. */
    static RunningSuite start() {
        var gateway = System.getProperty("onetribe.gateway");
        var suite =
                gateway == null
                        ? ofProcesses(OwnSuite.start())
                        : new RunningSuite(
                                gateway, System.getProperty("onetribe.issuer"), Optional.empty());
        new RosterSetup(suite.gateway, suite.token("ada")).run();
        suite.awaitRosterNews(Map.of("mina", "north", "theo", "north", "sam", "south"));
        return suite;
    }

    private static RunningSuite ofProcesses(Suite suite) {
        return new RunningSuite(
                suite.url(Application.GATEWAY), suite.issuerUrl(), Optional.of(suite));
    }

    /**
     * Returns when ticket-service has heard who is in which team.
     *
     * @param teams by the handles of agents
     */
    public void awaitRosterNews(Map<String, String> teams) {
        new RosterNews(this).await(teams);
    }

    /** URL without a slash at the end. */
    public String gateway() {
        return gateway;
    }

    public String issuer() {
        return issuer;
    }

    public Contract contract() {
        return contract;
    }

    @Override
    public Caller as(String handle, String... roles) {
        return new Caller(gateway, token(handle, roles), contract::check);
    }

    /** Somebody with a role that the operation names. */
    public Caller somebodyFor(Operation operation) {
        return everybodyFor(operation)
                .findFirst()
                .orElseThrow(() -> new AssertionError(operation + " names no role."));
    }

    /** One for each role that the operation names; those who may do most come first. */
    public Stream<Caller> everybodyFor(Operation operation) {
        return PEOPLE.stream()
                .filter(person -> operation.roles().contains(person.get(0)))
                .map(person -> as(person.get(1)));
    }

    /** Handles of those who stand for the roles. */
    public Stream<String> handles() {
        return PEOPLE.stream().map(person -> person.get(1));
    }

    @Override
    public Caller withoutToken() {
        return new Caller(gateway, null, contract::check);
    }

    public Caller withToken(String token) {
        return new Caller(gateway, token, contract::check);
    }

    public String token(String handle, String... roles) {
        var groups = String.join(" ", roles);
        return tokens.computeIfAbsent(
                handle + " " + groups, key -> new TokenRequests(issuer).token(handle, groups));
    }

    /**
     * Position of the last event of a feed.
     *
     * @param feed as in {@code /ticket-events}
     */
    public long endOfFeed(String feed) {
        return Long.parseLong(feedEnds.of(feed));
    }

    /** Anything of the gateway that is no part of the API. */
    public Answer page(String path) {
        return new Caller(gateway, null, answer -> {}).send(Request.of("GET", path));
    }

    private boolean isProblemPage(String path) {
        var answer = page(path);
        return answer.status() == 200 && answer.mediaType().equals("text/html");
    }

    /** Ends an application as a crash would. */
    public void kill(Application application) {
        processes().kill(application);
    }

    /** Starts an application that was killed; returns when it is ready. */
    public void restart(Application application) {
        processes().start(application);
    }

    /** The same with variables that it has besides those of the suite, or instead of them. */
    public void restart(Application application, Map<String, String> environment) {
        processes().start(application, environment);
    }

    /** Ends the database server as a crash would. */
    public void killDatabase() {
        processes().killDatabase();
    }

    /** Starts the database server that was killed; returns when it is ready. */
    public void restartDatabase() {
        processes().startDatabase();
    }

    /** Starts one more process of an application; returns when it is ready. */
    public Replica startReplica(Application application, Map<String, String> environment) {
        return processes().startReplica(application, environment);
    }

    /** What operators are told by an application at its management port. */
    public Answer operators(Application application, String path) {
        return operators(application, Request.of("GET", path));
    }

    /** What operators have an application do at its management port. */
    public Answer operators(Application application, Request request) {
        var management = processes().managementUrl(application);
        return new Caller(management, null, answer -> {}).send(request);
    }

    /** On loopback. */
    public int databasePort() {
        var url = processes().databaseUrl();
        return Integer.parseInt(url.substring(url.lastIndexOf(':') + 1));
    }

    /** Where the suite sends mail to; nobody listens there unless a test does. */
    public int mailPort() {
        return OwnSuite.MAIL_PORT;
    }

    /**
     * A connection to the database of a service, for what time does and no operation can.
     *
     * @param service as in {@code ticket}
     */
    public Connection database(String service) throws SQLException {
        var url = "%s/%s".formatted(processes().databaseUrl(), service);
        var owner = DatabaseCredentials.OWNER;
        var password = DatabaseCredentials.of(OwnSuite.data()).password(owner);
        return DriverManager.getConnection(url, owner, password);
    }

    private Suite processes() {
        return processes.orElseThrow(
                () -> new IllegalStateException("The processes of this suite are not ours."));
    }

    void close() {
        processes.ifPresent(Suite::close);
    }
}
