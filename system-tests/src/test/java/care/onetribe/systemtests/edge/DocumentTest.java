package care.onetribe.systemtests.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.systemtests.suite.Project;
import care.onetribe.systemtests.suite.RunningSuite;
import care.onetribe.systemtests.suite.SystemTest;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What anybody may read without a token. */
@SystemTest
class DocumentTest {

    private final RunningSuite suite;

    DocumentTest(RunningSuite suite) {
        this.suite = suite;
    }

    @Test
    void theDocumentIsTheCommittedOneInOpenApi31() throws IOException {
        var served = suite.page("/openapi?format=json").expect(200).json();

        assertTrue(served.required("openapi").textValue().startsWith("3.1."));
        var committed = new JsonMapper().readTree(Project.read("gateway/openapi.json"));
        // Both are too long to be printed.
        assertTrue(committed.equals(served), "The committed document is not the one served.");
    }

    @Test
    void theDocumentIsYamlUnlessJsonIsAskedFor() {
        var served = suite.page("/openapi").expect(200);

        assertEquals("application/yaml", served.mediaType());
        assertTrue(served.text().contains("\nopenapi: 3.1."), served::text);
    }

    @Test
    void swaggerUiShowsTheDocumentAndRunsScriptsOfTheGatewayOnly() {
        var page = suite.page("/docs/").expect(200);

        assertEquals("text/html", page.mediaType());
        assertTrue(page.text().contains("<script src=\"start.js\">"), page::text);
        assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'self'; style-"));
        assertTrue(suite.page("/docs/start.js").expect(200).text().contains("url: \"/openapi\""));
    }

    @Test
    void everyProblemOfTheIndexHasAPage() {
        var index = suite.page("/problems").expect(200).text();

        var links = Pattern.compile("href=\"(/problems/[a-z-]+)\"").matcher(index);
        var pages = links.results().map(link -> link.group(1)).toList();

        assertTrue(pages.contains("/problems/conflict"), index);
        pages.forEach(page -> assertEquals("text/html", suite.page(page).expect(200).mediaType()));
    }
}
