package care.onetribe.ticket.volume;

import care.onetribe.ticket.theme.ThemeHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;

/**
 * Tells once of every week in which a theme is told more often than was to be expected. Several
 * replicas may look at the same time: the database keeps each rise once, and whoever kept it tells.
 */
@ApplicationScoped
@Transactional
class RisingThemes {

    private final VolumeCounts counts;
    private final ThemeRises rises;
    private final ThemeHistory history;

    RisingThemes(VolumeCounts counts, ThemeRises rises, ThemeHistory history) {
        this.counts = counts;
        this.rises = rises;
        this.history = history;
    }

    /** Looks at the week that goes on, and once more at the one before, which is whole now. */
    void lookAt(Instant now) {
        var week = Weeks.of(now);
        look(week.minusWeeks(1), now);
        look(week, now);
    }

    private void look(LocalDate week, Instant now) {
        var often = counts.toldOften(week, VolumeWeek.LEAST_TICKETS);
        if (often.isEmpty()) {
            return;
        }
        var from = week.minusWeeks(VolumeWeek.WEEKS_BEFORE);
        var active = counts.active(from, week.plusWeeks(1));
        counts.told(often, from, week.plusWeeks(1))
                .forEach(
                        (theme, told) -> {
                            var volume = VolumeWeek.of(week, told, active);
                            if (volume.rising() && rises.keep(theme, week, now)) {
                                tell(theme, volume, now);
                            }
                        });
    }

    private void tell(long theme, VolumeWeek volume, Instant now) {
        var data = new LinkedHashMap<String, Object>();
        data.put("week", volume.week().toString());
        data.put("tickets", volume.tickets());
        data.put("activeCustomers", volume.activeCustomers());
        data.put("expectedFrom", volume.expected().from());
        data.put("expectedTo", volume.expected().to());
        history.record(theme, "rising", now, null, data);
    }
}
