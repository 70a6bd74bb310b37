package care.onetribe.ticket.conversationimport;

import static care.onetribe.ticket.Desk.lea;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportedThemeTest {

    @Test
    void aThemeIsMadeOnceAndKeepsAReadableName() {
        var key = "parcel_lost_" + Sample.newId();
        var tickets = imported(themed(key), themed(key));

        var name = "Parcel lost " + key.substring(12).replace('-', ' ');
        lea().get("/tickets/{id}", tickets.get(0))
                .then()
                .statusCode(200)
                .body("theme.name", equalTo(name));
        assertEquals(themeOf(tickets.get(0)), themeOf(tickets.get(1)));
    }

    @Test
    void keysAreToldApartByCase() {
        var key = "case_" + Sample.newId();
        var tickets = imported(themed(key), themed(key.toUpperCase(Locale.ROOT)));

        assertEquals(2, new TreeSet<>(tickets.stream().map(this::themeOf).toList()).size());
    }

    @Test
    void aConversationWithoutAThemeOrWithABlankOneHasNone() {
        for (var ticket : imported(themed(null), themed(" "))) {
            lea().get("/tickets/{id}", ticket).then().body("$", not(hasKey("theme")));
        }
    }

    @Test
    void ofManyImportsAtOnceOneMakesTheTheme() throws Exception {
        var key = "at_once_" + Sample.newId();

        var themes = AtOnce.run(4, i -> themeOf(imported(themed(key)).get(0)));

        assertEquals(1, new TreeSet<>(themes).size());
    }

    @Test
    void aThemeInAnyScriptIsAName() {
        var key = "Ärger 😀 " + Sample.newId();
        var ticket = imported(themed(key)).get(0);

        lea().get("/tickets/{id}", ticket)
                .then()
                .body("theme.name", equalTo(key.replace('-', ' ')));
    }

    private Integer themeOf(Object ticketId) {
        return lea().get("/tickets/{id}", ticketId).then().extract().path("theme.id");
    }

    private static ObjectNode themed(String key) {
        return Sample.conversation().put("theme", key);
    }

    private static List<Long> imported(ObjectNode... conversations) {
        return OpenImport.of(Sample.lines(conversations)).stream()
                .map(LineResult::ticketId)
                .toList();
    }
}
