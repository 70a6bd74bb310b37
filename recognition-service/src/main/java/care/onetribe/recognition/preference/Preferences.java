package care.onetribe.recognition.preference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/**
 * All preferences. Who recognises somebody holds a shared lock on their preference until that is
 * written, so that a preference which is narrowed meanwhile narrows it too.
 */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Preference, String> {

    /** The narrowest of one's wish and of what these members want, in the transaction at hand. */
    public Visibility within(Visibility wish, Collection<String> memberIds) {
        var narrowest = wish;
        for (var preference : locked(memberIds, LockModeType.PESSIMISTIC_READ)) {
            narrowest = narrowest.within(preference.visibility());
        }
        return narrowest;
    }

    /** The same without a lock: what would hold now. */
    public Visibility wouldBe(Visibility wish, Collection<String> memberIds) {
        return list("memberId in ?1", memberIds).stream()
                .map(Preference::visibility)
                .reduce(wish, Visibility::within);
    }

    /** Whether somebody wants the goals that they reach shown. */
    public boolean wantsMilestones(String memberId) {
        return locked(List.of(memberId), LockModeType.PESSIMISTIC_READ).get(0).milestones();
    }

    /** Whether somebody wants their digest by e-mail; whoever never said does. */
    public boolean wantsDigests(String memberId) {
        return findByIdOptional(memberId).map(Preference::digestsByMail).orElse(true);
    }

    Preference lock(String memberId) {
        return locked(List.of(memberId), LockModeType.PESSIMISTIC_WRITE).get(0);
    }

    private List<Preference> locked(Collection<String> memberIds, LockModeType lock) {
        if (memberIds.isEmpty()) {
            return List.of();
        }
        addMissing(memberIds);
        return find("memberId in ?1 order by memberId", memberIds).withLock(lock).list();
    }

    /** Rows with the defaults, in one order, so that nobody waits for each other. */
    private void addMissing(Collection<String> memberIds) {
        var missing = new TreeSet<>(memberIds);
        missing.removeAll(
                new HashSet<>(
                        getEntityManager()
                                .createQuery(
                                        "select memberId from Preference where memberId in (?1)",
                                        String.class)
                                .setParameter(1, memberIds)
                                .getResultList()));
        for (var memberId : missing) {
            getEntityManager()
                    .createNativeQuery(
                            "insert ignore into recognition_preference values (?1, 0, 'EVERYONE',"
                                    + " false, true)")
                    .setParameter(1, memberId)
                    .executeUpdate();
        }
    }
}
