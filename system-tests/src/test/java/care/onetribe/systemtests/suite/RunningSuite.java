package care.onetribe.systemtests.suite;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The suite under test as the world sees it: a gateway, and an issuer of tokens. Where its
 * processes are ours they can be killed.
 */
public final class RunningSuite {

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
        new RosterNews(suite).await();
        return suite;
    }

    private static RunningSuite ofProcesses(Suite suite) {
        return new RunningSuite(
                suite.url(Application.GATEWAY), suite.issuerUrl(), Optional.of(suite));
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

    /** Somebody of the local roster, or anybody with the roles given. */
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

    /** Somebody who works through another gateway than that of the suite, a replica of it. */
    public Caller through(Replica otherGateway, String handle, String... roles) {
        return new Caller(otherGateway.url(), token(handle, roles), contract::check);
    }

    /** What operators are told by an application at its management port. */
    public Answer operators(Application application, String path) {
        var management = processes().managementUrl(application);
        return new Caller(management, null, answer -> {}).send(Request.of("GET", path));
    }

    /** On loopback. */
    public int databasePort() {
        var url = processes().databaseUrl();
        return Integer.parseInt(url.substring(url.lastIndexOf(':') + 1));
    }

    private Suite processes() {
        return processes.orElseThrow(
                () -> new IllegalStateException("The processes of this suite are not ours."));
    }

    void close() {
        processes.ifPresent(Suite::close);
    }
}
