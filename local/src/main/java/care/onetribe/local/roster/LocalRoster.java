package care.onetribe.local.roster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people and clients that every suite on one machine knows. */
public final class LocalRoster {

    private static final List<Person> MEMBERS =
            List.of(
                    new Person("mina", "Mina Okafor", "north", List.of("agent")),
                    new Person("theo", "Theo Lindqvist", "north", List.of("agent")),
                    new Person("noor", "Noor Haddad", "north", List.of("coach")),
                    new Person("lea", "Lea Fontaine", "north", List.of("lead")),
                    new Person("sam", "Sam Whitlock", "south", List.of("agent")),
                    new Person("iris", "Iris Tanaka", "south", List.of("coach")),
                    new Person("omar", "Omar Reyes", "south", List.of("lead")),
                    new Person("ada", "Ada Novak", null, List.of("admin")));

    private static final List<Person> CLIENTS =
            List.of(
                    new Person("desk", "Desk", null, List.of("integration")),
                    service("ticket-service"),
                    service("coaching-service"),
                    service("recognition-service"),
                    service("gateway"));

    private LocalRoster() {}

    private static Person service(String id) {
        return new Person(id, id, null, List.of("service"));
    }

    /** The human members. */
    public static List<Person> members() {
        return MEMBERS;
    }

    /** Finds a member or client by handle. */
    public static Optional<Person> find(String handle) {
        return Stream.concat(MEMBERS.stream(), CLIENTS.stream())
                .filter(person -> person.handle().equals(handle))
                .findFirst();
    }

    /** The handles worth offering to a person: the members, and the client of an integrator. */
    public static String handles() {
        return Stream.concat(MEMBERS.stream(), CLIENTS.stream())
                .filter(person -> !person.roles().contains("service"))
                .map(Person::handle)
                .collect(Collectors.joining(", "));
    }
}
