package care.onetribe.coaching.rehearsal;

import java.util.ArrayList;
import java.util.List;

/**
 * A way through a script.
 *
 * @param said what was said and answered so far
 * @param current the step at hand
 */
record Walk(List<Exchange> said, Script.Step current) {

    /**
     * @param choices keys, in the order in which they were chosen; each is one of its step
     */
    static Walk of(Script script, List<String> choices) {
        var said = new ArrayList<Exchange>();
        var current = script.first();
        for (var key : choices) {
            var chosen =
                    current.choicesOrNone().stream()
                            .filter(choice -> choice.key().equals(key))
                            .findFirst()
                            .orElseThrow();
            said.add(new Exchange(current.customerSays(), chosen.reply()));
            current = script.step(chosen.next());
        }
        return new Walk(List.copyOf(said), current);
    }

    /** What the customer said, and what was answered. */
    record Exchange(String customerSays, String reply) {}
}
