package care.onetribe.systemtests.guide;

import care.onetribe.systemtests.document.Operation;
import care.onetribe.systemtests.suite.RunningSuite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What somebody has to know to walk through the suite and the document alone does not say: how to
 * come by things that take several steps, who may look at them, and what fields refer to. Nothing
 * of it is done before it is asked for. Paths are those of the document without its base.
 */
public final class Guide {

    private static final String BASE = "/api/v1";
    private static final int ONE = 1;

    private final Map<String, Function<String, String>> things = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Supplier<JsonNode>> fields = new HashMap<>();
    private final Map<String, Preparation> preparations = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Guide() {}

    /** What has to be so before a body is sent to a path, for the body to be taken. */
    interface Preparation {

        void before(String path, JsonNode body);
    }

    /** One for a suite that runs. */
    public static Guide to(RunningSuite suite) {
        var guide = new Guide();
        Stream.<Chapter>of(
                        new Tickets(suite),
                        new Knowledge(suite),
                        new Themes(suite),
                        new Hunches(suite),
                        new Checklists(suite),
                        new Onboardings(suite),
                        new Reviews(suite),
                        new Samples(suite),
                        new Calibrations(suite),
                        new Rehearsals(suite),
                        new Quizzes(suite),
                        new Weeks(suite),
                        new Opportunities(suite),
                        new Recognition(suite))
                .forEach(chapter -> chapter.tell(guide));
        return guide;
    }

    /**
     * How to make what the last parameter after an address stands for.
     *
     * @param making takes the address as it is sent, and returns the value of the parameter
     */
    void thing(String address, Function<String, String> making) {
        things.put(address, making);
    }

    /** Who may work on what is at a path and below it. */
    void person(String path, String handle) {
        people.put(path, handle);
    }

    /** What stands in a field of this name. */
    void field(String name, Supplier<JsonNode> value) {
        fields.put(name, value);
    }

    /** The same, in bodies for one path only. */
    void field(String path, String name, Supplier<JsonNode> value) {
        fields.put(path + " " + name, value);
    }

    void before(String path, Preparation preparation) {
        preparations.put(path, preparation);
    }

    /** How many things there should be for what is sent to a path, since each is soon used up. */
    void places(String path, int number) {
        places.put(path, number);
    }

    static JsonNode text(String value) {
        return JsonNodeFactory.instance.textNode(value);
    }

    static JsonNode number(long value) {
        return JsonNodeFactory.instance.numberNode(value);
    }

    static JsonNode array(JsonNode item) {
        return JsonNodeFactory.instance.arrayNode().add(item);
    }

    /**
     * Makes something new.
     *
     * @param described its address in the document
     * @param address the same with values in the place of parameters
     * @return the value of the parameter that follows, where the document alone does not say how
     */
    public Optional<String> make(String described, String address) {
        return Optional.ofNullable(things.get(inside(described)))
                .map(making -> making.apply(inside(address)));
    }

    /** Handle of somebody who may do it, where not everybody of its roles may. */
    public Optional<String> person(Operation operation) {
        var path = inside(operation.path());
        return people.keySet().stream()
                .filter(known -> (path + "/").startsWith(known + "/"))
                .max(Comparator.comparingInt(String::length))
                .map(people::get);
    }

    /** What a field of a body refers to, where it refers to something. */
    public Optional<JsonNode> field(Operation operation, String name) {
        var own = fields.get(inside(operation.path()) + " " + name);
        return Optional.ofNullable(own == null ? fields.get(name) : own).map(Supplier::get);
    }

    /** Does what a body to a path needs. */
    public void prepare(Operation operation, String path, JsonNode body) {
        var preparation = preparations.get(inside(operation.path()));
        if (preparation != null) {
            preparation.before(inside(path), body);
        }
    }

    public int places(Operation operation) {
        return places.getOrDefault(inside(operation.path()), ONE);
    }

    private static String inside(String path) {
        return path.startsWith(BASE) ? path.substring(BASE.length()) : path;
    }
}
