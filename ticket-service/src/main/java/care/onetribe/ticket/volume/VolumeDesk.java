package care.onetribe.ticket.volume;

import care.onetribe.ticket.theme.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** How often themes are told, beside how often was to be expected. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class VolumeDesk {

    private final Themes themes;
    private final VolumeCounts counts;
    private final Clock clock;

    VolumeDesk(Themes themes, VolumeCounts counts, Clock clock) {
        this.themes = themes;
        this.counts = counts;
        this.clock = clock;
    }

    VolumeView of(long themeId, VolumeFilter filter) {
        themes.view(themeId);
        var weeks = filter.weeks(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var from = weeks.get(0).minusWeeks(VolumeWeek.WEEKS_BEFORE);
        var before = weeks.get(weeks.size() - 1).plusWeeks(1);
        var told = counts.told(List.of(themeId), from, before).get(themeId);
        var active = counts.active(from, before);
        return new VolumeView(
                themeId, weeks.stream().map(week -> VolumeWeek.of(week, told, active)).toList());
    }
}
