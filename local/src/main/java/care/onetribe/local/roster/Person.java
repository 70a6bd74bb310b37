package care.onetribe.local.roster;

import java.util.List;

/**
 * Somebody the local issuer gives tokens to.
 *
 * @param team id of the team, or {@code null} for none
 */
public record Person(String handle, String name, String team, List<String> roles) {

    public Person {
        roles = List.copyOf(roles);
    }

    /** An address that reaches nobody. */
    public String email() {
        return handle + "@onetribe.example";
    }
}
