package care.onetribe.ticket.privacy;

import care.onetribe.kit.time.UtcColumn;
import care.onetribe.ticket.customer.HoldsOfCustomer;
import care.onetribe.ticket.customer.HoldsOfCustomer.Holding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Writes all that is held of a customer row by row, so that it takes the same memory for anybody.
 */
@ApplicationScoped
class CustomerExport {

    private static final int ROWS_AT_ONCE = 200;
    private static final Pattern LOW_LINE = Pattern.compile("_([a-z])");

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final List<HoldsOfCustomer> holders;

    CustomerExport(DataSource dataSource, ObjectMapper mapper, @All List<HoldsOfCustomer> holders) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.holders = holders;
    }

    private record Column(String label, String field, int type) {}

    /** One object with a list of rows for each table. */
    void write(PrivacyRecordView record, OutputStream out) throws IOException {
        // What breaks off must not look whole.
        try (var json = mapper.createGenerator(out).disable(Feature.AUTO_CLOSE_JSON_CONTENT);
                var connection = dataSource.getConnection()) {
            json.writeStartObject();
            json.writeNumberField("customerId", record.customerId());
            json.writeStringField("exportedAt", record.at().toString());
            for (var holder : holders) {
                for (var holding : holder.holdings()) {
                    write(holding, record.customerId(), connection, json);
                }
            }
            json.writeEndObject();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void write(
            Holding holding, long customerId, Connection connection, JsonGenerator json)
            throws SQLException, IOException {
        json.writeArrayFieldStart(holding.name());
        try (var select =
                connection.prepareStatement(
                        holding.sql(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            select.setFetchSize(ROWS_AT_ONCE);
            int parameters = select.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) {
                select.setLong(i, customerId);
            }
            try (var rows = select.executeQuery()) {
                var columns = columns(rows);
                while (rows.next()) {
                    write(rows, columns, json);
                }
            }
        }
        json.writeEndArray();
    }

    private static void write(ResultSet row, List<Column> columns, JsonGenerator json)
            throws SQLException, IOException {
        json.writeStartObject();
        for (var column : columns) {
            var value =
                    column.type() == Types.TIMESTAMP
                            ? UtcColumn.read(row, column.label())
                            : row.getObject(column.label());
            if (value != null) {
                json.writePOJOField(column.field(), value);
            }
        }
        json.writeEndObject();
    }

    private static List<Column> columns(ResultSet rows) throws SQLException {
        var about = rows.getMetaData();
        var columns = new ArrayList<Column>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            var label = about.getColumnLabel(i);
            var field =
                    LOW_LINE.matcher(label)
                            .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
            columns.add(new Column(label, field, about.getColumnType(i)));
        }
        return columns;
    }
}
