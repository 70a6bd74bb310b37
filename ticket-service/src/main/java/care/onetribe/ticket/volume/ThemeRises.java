package care.onetribe.ticket.volume;

import care.onetribe.ticket.theme.BelongsToTheme;
import care.onetribe.ticket.theme.Theme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

/** The weeks in which themes rose. */
@ApplicationScoped
class ThemeRises implements BelongsToTheme {

    private final EntityManager entities;

    ThemeRises(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps that a theme rose in a week.
     *
     * @return false when that is kept already
     */
    boolean keep(long themeId, LocalDate week, Instant now) {
        return entities.createNativeQuery(
                                "insert ignore into theme_rise (theme_id, week, at)"
                                        + " values (?, ?, ?)")
                        .setParameter(1, themeId)
                        .setParameter(2, week)
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
    }

    /** Of a week in which both rose, one is kept. */
    @Override
    public void goOver(Theme from, Theme into) {
        entities.createNativeQuery(
                        "update ignore theme_rise set theme_id = :into where theme_id = :from")
                .setParameter("into", into.id())
                .setParameter("from", from.id())
                .executeUpdate();
        entities.createNativeQuery("delete from theme_rise where theme_id = :from")
                .setParameter("from", from.id())
                .executeUpdate();
    }
}
