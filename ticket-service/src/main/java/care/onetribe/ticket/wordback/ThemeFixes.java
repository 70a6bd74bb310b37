package care.onetribe.ticket.wordback;

import care.onetribe.ticket.theme.BelongsToTheme;
import care.onetribe.ticket.theme.Theme;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** All fixes, and the follow-ups that each makes. */
@ApplicationScoped
class ThemeFixes implements PanacheRepository<ThemeFix>, BelongsToTheme {

    /**
     * One follow-up for each customer with a ticket of the theme from before it was fixed, on the
     * latest of those; none for who still waits for one, or got one after that ticket came in.
     */
    private static final String MAKE =
            """
            insert into follow_up (version, fix_id, theme_id, customer_id, ticket_id, owner_id,
              team_id, status, made_at)
            select 0, :fix, :theme, t.customer_id, t.id, t.owner_id, t.team_id, 'PENDING', :now
            from (
              select id, customer_id, owner_id, team_id, opened_at, row_number() over (
                partition by customer_id order by opened_at desc, id desc) as nth
              from ticket where theme_id = :theme and opened_at <= :fixedAt) t
            where t.nth = 1 and not exists (
              select 1 from follow_up f
              where f.customer_id = t.customer_id and f.theme_id = :theme
                and (f.status = 'PENDING' or f.made_at >= t.opened_at))
            """;

    /**
     * The last fix of a theme that is fixed.
     *
     * @param theme its row is locked
     */
    ThemeFix last(Theme theme) {
        return find("themeId = ?1 order by at desc, id desc", theme.id()).firstResult();
    }

    /**
     * Those who wait for word since the theme was fixed before, and came back, wait for that of
     * this fix.
     *
     * @param fix new, of a theme whose row is locked
     */
    void takeWaiting(ThemeFix fix) {
        getEntityManager()
                .createQuery(
                        "update versioned FollowUp set fixId = :fix"
                                + " where themeId = :theme and status = PENDING")
                .setParameter("fix", fix.id())
                .setParameter("theme", fix.themeId())
                .executeUpdate();
    }

    /**
     * Makes the follow-ups of a fix that are not made yet.
     *
     * @param fix of a theme whose row is locked
     * @return how many
     */
    int makeFollowUps(ThemeFix fix, Instant now) {
        flush();
        return getEntityManager()
                .createNativeQuery(MAKE)
                .setParameter("fix", fix.id())
                .setParameter("theme", fix.themeId())
                .setParameter("fixedAt", fix.at())
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public void goOver(Theme from, Theme into) {
        update("themeId = ?1 where themeId = ?2", into.id(), from.id());
    }
}
