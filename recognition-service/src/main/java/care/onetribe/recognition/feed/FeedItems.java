package care.onetribe.recognition.feed;

import care.onetribe.recognition.preference.MilestonesUnwanted;
import care.onetribe.recognition.preference.PreferenceNarrowed;
import care.onetribe.recognition.preference.Visibility;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.Optional;

/** Puts things into the feed and takes them out, in the transaction of whoever asks. */
@ApplicationScoped
public class FeedItems implements PanacheRepository<FeedItem> {

    /** Shows something that is not in the feed yet. */
    public void add(NewFeedItem item) {
        var row = new FeedItem(item);
        persistAndFlush(row);
        if (item.fromId() != null) {
            addMember(row.id(), item.fromId(), false);
        }
        item.recognisedIds().forEach(memberId -> addMember(row.id(), memberId, true));
        if (item.visibility() != Visibility.PRIVATE) {
            item.teamIds().forEach(teamId -> addTeam(row.id(), teamId));
        }
    }

    /** Takes something out for good. */
    public void remove(FeedKind kind, long sourceId) {
        delete("kind = ?1 and sourceId = ?2", kind, sourceId);
    }

    /** Hides something, or shows it again. */
    public void hide(FeedKind kind, long sourceId, boolean hidden) {
        update("hidden = ?3 where kind = ?1 and sourceId = ?2", kind, sourceId, hidden);
    }

    /** Tells that something is of another value now. */
    public void changeValue(FeedKind kind, long sourceId, String valueKey) {
        update("valueKey = ?3 where kind = ?1 and sourceId = ?2", kind, sourceId, valueKey);
    }

    Optional<FeedItem> find(FeedKind kind, long sourceId) {
        return find("kind = ?1 and sourceId = ?2", kind, sourceId).firstResultOptional();
    }

    void narrow(@Observes PreferenceNarrowed wish) {
        var wider = wish.visibility() == Visibility.TEAM ? "('EVERYONE')" : "('EVERYONE', 'TEAM')";
        if (wish.visibility() == Visibility.PRIVATE) {
            run(
                    "delete t from feed_item_team t join feed_item_member m on m.item_id ="
                            + " t.item_id where m.member_id = ?1 and m.recognised and"
                            + ofRecognition("t.item_id"),
                    wish.memberId());
        }
        run(
                "update feed_item f join feed_item_member m on m.item_id = f.id set f.visibility"
                        + " = ?2 where m.member_id = ?1 and m.recognised and f.visibility in "
                        + wider
                        + " and f.kind <> 'WIN'",
                wish.memberId(),
                wish.visibility().name());
    }

    /** A win is shown because its owner chose that; it is no recognition by others. */
    private static String ofRecognition(String itemId) {
        return " exists (select 1 from feed_item f where f.id = %s and f.kind <> 'WIN')"
                .formatted(itemId);
    }

    void removeMilestones(@Observes MilestonesUnwanted wish) {
        run(
                "delete f from feed_item f join feed_item_member m on m.item_id = f.id"
                        + " where m.member_id = ?1 and f.kind = 'MILESTONE'",
                wish.memberId());
    }

    private void addMember(long itemId, String memberId, boolean recognised) {
        run(
                "insert into feed_item_member (item_id, member_id, recognised) values (?1, ?2, ?3)",
                itemId,
                memberId,
                recognised);
    }

    private void addTeam(long itemId, String teamId) {
        run("insert into feed_item_team (item_id, team_id) values (?1, ?2)", itemId, teamId);
    }

    private void run(String sql, Object... arguments) {
        var query = getEntityManager().createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        query.executeUpdate();
    }

    /** Items by id, the newest first. */
    Collection<FeedItem> all(Collection<Long> ids) {
        return list("id in ?1 order by id desc", ids);
    }
}
