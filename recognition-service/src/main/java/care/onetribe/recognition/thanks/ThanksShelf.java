package care.onetribe.recognition.thanks;

import care.onetribe.recognition.feed.FeedKind;
import care.onetribe.recognition.feed.FeedSource;
import care.onetribe.recognition.feed.FeedWords;
import care.onetribe.recognition.preference.PreferenceNarrowed;
import care.onetribe.recognition.preference.Visibility;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All thanks of customers. */
@ApplicationScoped
class ThanksShelf implements PanacheRepository<CustomerThanks>, FeedSource {

    List<CustomerThanksView> all(Collection<Long> ids) {
        return list("id in ?1", ids).stream().map(CustomerThanks::view).toList();
    }

    /** What is about a customer goes; that somebody was thanked stays. */
    void forget(long customerId) {
        update("words = null, customerId = null where customerId = ?1", customerId);
    }

    void narrow(@Observes PreferenceNarrowed wish) {
        var wider =
                wish.visibility() == Visibility.PRIVATE ? "('EVERYONE', 'TEAM')" : "('EVERYONE')";
        getEntityManager()
                .createNativeQuery(
                        "update customer_thanks t join customer_thanks_member m on m.thanks_id ="
                                + " t.id set t.visibility = ?2 where m.member_id = ?1 and"
                                + " t.visibility in "
                                + wider)
                .setParameter(1, wish.memberId())
                .setParameter(2, wish.visibility().name())
                .executeUpdate();
    }

    @Override
    public FeedKind kind() {
        return FeedKind.THANKS;
    }

    @Override
    public Map<Long, FeedWords> words(Collection<Long> sourceIds) {
        return all(sourceIds).stream()
                .collect(
                        Collectors.toMap(
                                CustomerThanksView::id,
                                thanks -> new FeedWords(null, thanks.memberIds(), thanks.words())));
    }
}
