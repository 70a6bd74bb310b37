package care.onetribe.ticket.hunch;

import care.onetribe.kit.problem.InvalidField;
import care.onetribe.kit.problem.NotFound;
import care.onetribe.kit.time.UtcColumn;
import care.onetribe.ticket.customer.Customers;
import care.onetribe.ticket.theme.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What hunches are about, as far as the suite knows it. */
@ApplicationScoped
class Subjects {

    private static final String RISES =
            "select theme_id, at from theme_rise where theme_id in (%s) order by at";

    private final Customers customers;
    private final Themes themes;
    private final DataSource dataSource;

    Subjects(Customers customers, Themes themes, DataSource dataSource) {
        this.customers = customers;
        this.themes = themes;
        this.dataSource = dataSource;
    }

    /**
     * A theme does not go over into another one until the transaction ends.
     *
     * @throws InvalidField when there is no such theme or customer
     */
    void require(HunchAbout about) {
        if (about.themeId() != null) {
            hold(about.themeId());
        }
        if (about.customerId() != null
                && customers.findByIdOptional(about.customerId()).isEmpty()) {
            throw new InvalidField("/about/customerId", "there is no such customer");
        }
    }

    private void hold(long themeId) {
        try {
            themes.hold(themeId);
        } catch (NotFound unknown) {
            throw new InvalidField("/about/themeId", "there is no such theme");
        }
    }

    /** When the themes among some things rose. */
    Rises risesOf(List<HunchAbout> things) {
        var ids =
                things.stream()
                        .map(HunchAbout::themeId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Rises(ids.isEmpty() ? Map.of() : read(ids));
    }

    private Map<Long, List<Instant>> read(Collection<Long> ids) {
        var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        var rises = new HashMap<Long, List<Instant>>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(RISES.formatted(marks))) {
            int index = 1;
            for (var id : ids) {
                select.setLong(index++, id);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    rises.computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                            .add(UtcColumn.read(rows, "at"));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rises;
    }
}
