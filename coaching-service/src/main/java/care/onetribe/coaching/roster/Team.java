package care.onetribe.coaching.roster;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** People who work together, under a handle that never changes. */
@Entity
class Team {

    /** The value of the filter for people in no team, so no team can have it. */
    static final String NONE = "none";

    @Id private String id;

    @Version private int version;

    private String name;

    private String timeZone;

    protected Team() {
        // for Hibernate
    }

    Team(String id, TeamDetails details) {
        if (id.equals(NONE)) {
            throw new ReservedHandle(id);
        }
        this.id = id;
        change(details);
    }

    void change(TeamDetails details) {
        var complete = details.withDefaults();
        name = complete.name();
        timeZone = complete.timeZone();
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    TeamDetails details() {
        return new TeamDetails(name, timeZone);
    }
}
