package care.onetribe.recognition.win;

import care.onetribe.recognition.feed.FeedKind;
import care.onetribe.recognition.feed.FeedSource;
import care.onetribe.recognition.feed.FeedWords;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All wins that were offered and not taken back. */
@ApplicationScoped
class SharedWins implements PanacheRepository<SharedWin>, FeedSource {

    @Override
    public FeedKind kind() {
        return FeedKind.WIN;
    }

    @Override
    public Map<Long, FeedWords> words(Collection<Long> sourceIds) {
        return list("id in ?1", sourceIds).stream()
                .collect(
                        Collectors.toMap(
                                SharedWin::id,
                                win -> new FeedWords(null, List.of(win.memberId()), win.text())));
    }
}
