package care.onetribe.coaching.calibration;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All sheets of calibrations. */
@ApplicationScoped
class Sheets implements PanacheRepository<Sheet> {

    private static final String SORT = "id";

    boolean has(long calibrationId, long ticketId, String reviewerId) {
        return count(
                        "calibrationId = ?1 and ticketId = ?2 and reviewerId = ?3",
                        calibrationId,
                        ticketId,
                        reviewerId)
                > 0;
    }

    long countOf(long calibrationId) {
        return count("calibrationId", calibrationId);
    }

    Optional<Sheet> of(long calibrationId, long id) {
        return find("calibrationId = ?1 and id = ?2", calibrationId, id).firstResultOptional();
    }

    /** As many as tickets times reviewers at the most. */
    List<Sheet> allOf(long calibrationId) {
        return list("calibrationId = ?1 order by id", calibrationId);
    }

    /**
     * In the order in which they came.
     *
     * @param reviewerIds whose are shown
     */
    Page<SheetView> page(long calibrationId, List<String> reviewerIds, PageRequest request) {
        long after = request.after(SORT, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var whose = "calibrationId = ?1 and reviewerId in ?2";
        var read =
                find(whose + " and id > ?3 order by id", calibrationId, reviewerIds, after)
                        .range(0, request.readLimit() - 1)
                        .list();
        return Page.of(
                        read.stream().map(Sheet::view).toList(),
                        request,
                        SORT,
                        sheet -> List.of(sheet.id()))
                .withTotal(request.total() ? count(whose, calibrationId, reviewerIds) : null);
    }
}
