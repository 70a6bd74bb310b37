package care.onetribe.recognition.roster;

import care.onetribe.kit.feed.KeptRows;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Where teams are, kept from the events of coaching-service. */
@ApplicationScoped
public class TeamRoster extends KeptRows<RosterTeam> {

    TeamRoster() {
        super(RosterTeam.class, Set.of("team.changed"));
    }

    @Override
    public String source() {
        return "coaching";
    }

    @Override
    public String reader() {
        return Roster.READER;
    }

    /** The time zone of a member, else of their team; UTC while neither is known. */
    public ZoneId zoneOf(Colleague member) {
        return Optional.ofNullable(member.timeZone())
                .or(
                        () ->
                                Optional.ofNullable(member.teamId())
                                        .flatMap(this::find)
                                        .map(RosterTeam::timeZone))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    @Override
    protected RosterTeam row(JsonNode data) {
        return new RosterTeam(
                data.get("teamId").asText(),
                data.path("name").asText(null),
                data.path("timeZone").asText(null));
    }
}
