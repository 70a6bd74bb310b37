package care.onetribe.gateway.growth;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For which of the tribe's values the member was thanked in a month. */
@Schema(name = "GrowthValueMonth")
record ValueMonth(
        @Schema(required = true, examples = "2026-03") String month,
        @Schema(required = true, examples = "ownership") String valueKey,
        @Schema(required = true, examples = "2") long kudos) {

    private record Key(YearMonth month, String value) {}

    /** Months in UTC, the newest first, within one by the keys of the values: no ranking. */
    static List<ValueMonth> of(List<RecognitionGrowth.Received> kudos) {
        var counts =
                kudos.stream()
                        .collect(Collectors.groupingBy(ValueMonth::key, Collectors.counting()));
        return counts.entrySet().stream()
                .map(
                        entry ->
                                new ValueMonth(
                                        entry.getKey().month().toString(),
                                        entry.getKey().value(),
                                        entry.getValue()))
                .sorted(
                        Comparator.comparing(ValueMonth::month)
                                .reversed()
                                .thenComparing(ValueMonth::valueKey))
                .toList();
    }

    private static Key key(RecognitionGrowth.Received kudos) {
        return new Key(YearMonth.from(kudos.givenAt().atOffset(ZoneOffset.UTC)), kudos.valueKey());
    }
}
