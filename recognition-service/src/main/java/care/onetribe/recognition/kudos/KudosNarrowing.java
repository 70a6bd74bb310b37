package care.onetribe.recognition.kudos;

import care.onetribe.recognition.preference.PreferenceNarrowed;
import care.onetribe.recognition.preference.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Narrows what a member got before to what they want now. Of private kudos no team is known, which
 * is why those forget theirs.
 */
@ApplicationScoped
class KudosNarrowing {

    private final EntityManager entities;

    KudosNarrowing(EntityManager entities) {
        this.entities = entities;
    }

    void narrow(@Observes PreferenceNarrowed wish) {
        boolean isPrivate = wish.visibility() == Visibility.PRIVATE;
        if (isPrivate) {
            entities.createNativeQuery(
                            "delete t from kudos_team t join kudos_recipient r on r.kudos_id ="
                                    + " t.kudos_id where r.member_id = ?1")
                    .setParameter(1, wish.memberId())
                    .executeUpdate();
        }
        entities.createNativeQuery(
                        "update kudos k join kudos_recipient r on r.kudos_id = k.id"
                                + " set k.visibility = ?2, k.version = k.version + 1"
                                + " where r.member_id = ?1 and k.visibility in "
                                + (isPrivate ? "('EVERYONE', 'TEAM')" : "('EVERYONE')"))
                .setParameter(1, wish.memberId())
                .setParameter(2, wish.visibility().name())
                .executeUpdate();
    }
}
