package care.onetribe.coaching.weeklymessage;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was published, as teams read it; each method is one transaction. */
@ApplicationScoped
@Transactional
public class WeeklyEditionDesk {

    private final WeeklyEditions editions;
    private final WeeklyMessages messages;
    private final WeeklyComments comments;
    private final WeeklyMessageRights rights;

    WeeklyEditionDesk(
            WeeklyEditions editions,
            WeeklyMessages messages,
            WeeklyComments comments,
            WeeklyMessageRights rights) {
        this.editions = editions;
        this.messages = messages;
        this.comments = comments;
        this.rights = rights;
    }

    /** The latest that the caller's team got, unless its week was over before a day. */
    @Transactional(TxType.SUPPORTS)
    public Optional<WeeklyEditionView> latestOn(LocalDate day) {
        return list(null, PageRequest.first(1)).items().stream()
                .filter(edition -> day.isBefore(edition.week().plusWeeks(1)))
                .findFirst();
    }

    /**
     * @param teamId null for the caller's own team, or for all when the caller sees all
     */
    Page<WeeklyEditionView> list(String teamId, PageRequest page) {
        if (teamId != null) {
            rights.requireListOf(teamId);
            return editions.page(teamId, page).mapAll(this::views);
        }
        if (!rights.seesAll() && rights.ownTeam() == null) {
            return new Page<>(List.of(), null, page.total() ? 0L : null);
        }
        return editions.page(rights.seesAll() ? null : rights.ownTeam(), page).mapAll(this::views);
    }

    WeeklyEditionView show(long id) {
        var edition = editions.require(id);
        rights.requireSight(edition);
        return views(List.of(edition)).get(0);
    }

    private List<WeeklyEditionView> views(List<WeeklyEdition> shown) {
        var counts = comments.counts(shown.stream().map(WeeklyEdition::id).toList());
        var byId =
                messages
                        .list("id in ?1", shown.stream().map(WeeklyEdition::messageId).toList())
                        .stream()
                        .collect(toMap(WeeklyMessage::id, identity()));
        return shown.stream()
                .map(
                        edition ->
                                WeeklyEditionView.of(
                                        edition,
                                        byId.get(edition.messageId()),
                                        counts.getOrDefault(edition.id(), Map.of())))
                .toList();
    }
}
