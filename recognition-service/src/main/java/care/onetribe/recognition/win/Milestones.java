package care.onetribe.recognition.win;

import care.onetribe.recognition.feed.FeedKind;
import care.onetribe.recognition.feed.FeedSource;
import care.onetribe.recognition.feed.FeedWords;
import care.onetribe.recognition.preference.MilestonesUnwanted;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All milestones that are shown. */
@ApplicationScoped
class Milestones implements PanacheRepository<Milestone>, FeedSource {

    void forget(@Observes MilestonesUnwanted wish) {
        delete("memberId", wish.memberId());
    }

    @Override
    public FeedKind kind() {
        return FeedKind.MILESTONE;
    }

    @Override
    public Map<Long, FeedWords> words(Collection<Long> sourceIds) {
        return list("goalId in ?1", sourceIds).stream()
                .collect(
                        Collectors.toMap(
                                Milestone::goalId,
                                goal -> new FeedWords(null, List.of(goal.memberId()), null)));
    }
}
