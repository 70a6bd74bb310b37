package care.onetribe.coaching.roster;

import care.onetribe.kit.feed.Event;
import care.onetribe.kit.feed.Outbox;
import care.onetribe.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Tells other services what the roster says now, all that a reader needs to keep a copy. */
@ApplicationScoped
class RosterEvents {

    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    RosterEvents(Outbox outbox, Caller caller, Clock clock) {
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    void joined(Member member) {
        record("member.joined", "members/" + member.id(), MemberData.of(member));
    }

    void changed(Member member) {
        record("member.changed", "members/" + member.id(), MemberData.of(member));
    }

    void changed(Team team) {
        record("team.changed", "teams/" + team.id(), TeamData.of(team));
    }

    private void record(String type, String subject, Object data) {
        outbox.record(new Event(type, subject, clock.instant(), caller.id(), data));
    }

    private record TeamData(String teamId, String name, String timeZone) {

        static TeamData of(Team team) {
            var details = team.details();
            return new TeamData(team.id(), details.name(), details.timeZone());
        }
    }

    private record MemberData(
            String memberId,
            String name,
            String email,
            String teamId,
            List<MemberRole> roles,
            boolean active,
            String timeZone) {

        static MemberData of(Member member) {
            var details = member.details();
            return new MemberData(
                    member.id(),
                    details.name(),
                    details.email(),
                    details.teamId(),
                    details.roles(),
                    details.active(),
                    details.timeZone());
        }
    }
}
