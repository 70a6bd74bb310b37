package care.onetribe.recognition.kudos;

import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.identity.Role;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.recognition.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes kudos out of sight, in the transaction at hand. A lead does for giver or recipients of
 * their own team, an admin for everybody; private words only come to them by a report.
 */
@ApplicationScoped
public class Moderation {

    private final KudosList list;
    private final KudosSight sight;
    private final KudosNews news;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    Moderation(
            KudosList list,
            KudosSight sight,
            KudosNews news,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.list = list;
        this.sight = sight;
        this.news = news;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    /** The teams whose leads look after a kudos. */
    public Set<String> teamsOf(KudosView kudos) {
        var people = new HashSet<>(kudos.toIds());
        people.addAll(kudos.creditedIds());
        people.add(kudos.fromId());
        return roster.teamsOf(people);
    }

    /** Reported kudos by id, for the leads before whom they were brought. */
    public List<KudosView> reported(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list.all(ids);
    }

    /**
     * Hides a kudos.
     *
     * @param isReported whether somebody brought it before the leads
     */
    public HidingView hide(long id, String because, boolean isReported) {
        var kudos = require(id, isReported);
        kudos.hide(caller.id(), because, clock.instant());
        news.hidden(kudos);
        return kudos.view().hiding();
    }

    /** Shows a hidden kudos again. */
    public void showAgain(long id, boolean isReported) {
        var kudos = require(id, isReported);
        if (!kudos.isHidden()) {
            throw new NotFound("hiding of kudos", id);
        }
        kudos.showAgain();
        news.hidden(kudos);
    }

    private Kudos require(long id, boolean isReported) {
        return list.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(kudos -> maySee(kudos, isReported) && isOfOwnTeam(kudos))
                .orElseThrow(() -> new NotFound("kudos", id));
    }

    private boolean maySee(Kudos kudos, boolean isReported) {
        return isReported || kudos.isHidden() || sight.covers(caller.id(), kudos.id());
    }

    private boolean isOfOwnTeam(Kudos kudos) {
        return caller.is(Role.ADMIN)
                || roster.teamOf(caller.id()).filter(teamsOf(kudos.view())::contains).isPresent();
    }
}
