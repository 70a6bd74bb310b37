package care.onetribe.coaching.calibration;

import care.onetribe.coaching.scorecard.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sheets of a calibration side by side: a row a conversation, a column a reviewer. */
final class RatingTable {

    private final List<String> reviewerIds;
    private final Map<Long, Map<String, Sheet>> byTicket = new HashMap<>();

    RatingTable(List<Sheet> sheets, List<String> reviewerIds) {
        this.reviewerIds = reviewerIds;
        sheets.forEach(
                sheet ->
                        byTicket.computeIfAbsent(sheet.ticketId(), id -> new HashMap<>())
                                .put(sheet.reviewerId(), sheet));
    }

    CalibrationResults.CriterionAgreement agreement(String criterionKey) {
        var levels = new ArrayList<List<Level>>();
        for (var sheets : byTicket.values()) {
            levels.add(
                    reviewerIds.stream()
                            .map(reviewer -> level(sheets.get(reviewer), criterionKey))
                            .toList());
        }
        return CalibrationResults.CriterionAgreement.of(criterionKey, Agreement.of(levels));
    }

    private static Level level(Sheet sheet, String criterionKey) {
        return sheet == null ? null : sheet.level(criterionKey).orElse(null);
    }
}
