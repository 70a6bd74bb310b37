package care.onetribe.recognition.preference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * All preferences. Who recognises somebody shares a lock on their preference until that is written,
 * so that a preference which is narrowed meanwhile narrows it too.
 */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Preference, String> {

    private final PreferenceLocks locks;

    Preferences(PreferenceLocks locks) {
        this.locks = locks;
    }

    /** The narrowest of one's wish and of what these members want, in the transaction at hand. */
    public Visibility within(Visibility wish, Collection<String> memberIds) {
        locks.share(memberIds);
        return wouldBe(wish, memberIds);
    }

    /** The same without a lock: what would hold now. */
    public Visibility wouldBe(Visibility wish, Collection<String> memberIds) {
        return list("memberId in ?1", memberIds).stream()
                .map(Preference::visibility)
                .reduce(wish, Visibility::within);
    }

    /** Whether somebody wants the goals that they reach shown; whoever never said does not. */
    public boolean wantsMilestones(String memberId) {
        locks.share(List.of(memberId));
        return findByIdOptional(memberId).map(Preference::milestones).orElse(false);
    }

    /** Whether somebody wants their digest by e-mail; whoever never said does. */
    public boolean wantsDigests(String memberId) {
        return findByIdOptional(memberId).map(Preference::digestsByMail).orElse(true);
    }

    /** What a member wants, or the defaults where they never said. */
    PreferenceView show(String memberId) {
        return findByIdOptional(memberId).map(Preference::view).orElse(PreferenceView.DEFAULTS);
    }

    /** The same, and nobody changes it before the transaction at hand ends. */
    PreferenceView hold(String memberId) {
        locks.hold(memberId);
        return show(memberId);
    }

    /** For a change of what is held already. */
    Preference require(String memberId) {
        getEntityManager()
                .createNativeQuery(
                        "insert ignore into recognition_preference (member_id, version, visibility,"
                                + " milestones, digests_by_mail) values (?1, 0, 'EVERYONE', false,"
                                + " true)")
                .setParameter(1, memberId)
                .executeUpdate();
        return findById(memberId);
    }
}
