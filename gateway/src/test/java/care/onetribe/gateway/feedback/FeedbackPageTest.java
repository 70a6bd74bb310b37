package care.onetribe.gateway.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.onetribe.gateway.ServiceStandIn;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceStandIn.class)
class FeedbackPageTest {

    @Test
    void anybodyWithTheLinkSeesTheQuestions() {
        var html = html(page("new").statusCode(200));

        assertEquals("en", html.getString("html.@lang"));
        assertEquals("How did it go?", html.getString("html.body.main.h1"));
        assertEquals(
                List.of(
                        "Was your concern addressed?",
                        "We understood that you were after this:",
                        "How easy was it for you to get help?",
                        "Were you treated well?",
                        "Whom would you like to thank?"),
                html.getList("html.body.main.form.fieldset.legend"));
        assertEquals("post", html.getString("html.body.main.form.@method"));
    }

    @Test
    void theFormWorksWithoutAnyScript() {
        page("new").body(not(containsString("<script")));
    }

    @Test
    void everyFieldHasALabelAndAnIdOfItsOwn() {
        var page = page("new").extract().asString();

        long inputs = count(page, "<input ");
        assertEquals(inputs, count(page, "<label class=\"choice\"><input "));
        assertEquals(1, count(page, "<label class=\"question\" for=\"comment\">"));
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().toList();
        assertEquals(
                ids.size(), new HashSet<>(ids.stream().map(id -> id.group(1)).toList()).size());
        assertEquals(inputs + 1, ids.size());
    }

    @Test
    void theLinkIsKeptNowhereOnTheWay() {
        page("new")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .contentType("text/html;charset=UTF-8");
    }

    @Test
    void thePolicyLetsTheFormBackAndNothingElse() {
        page("new")
                .header(
                        "Content-Security-Policy",
                        equalTo(
                                "default-src 'none'; frame-ancestors 'none'; base-uri 'none';"
                                        + " form-action 'self'; style-src 'self' 'unsafe-inline'"));
    }

    @Test
    void whatPeopleWroteIsShownAsText() {
        page("answered")
                .body(containsString("“Parcel &lt;b&gt;lost&lt;/b&gt; &amp; &quot;found&quot;”"))
                .body(containsString("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;"))
                .body(not(containsString("<script")));
    }

    @Test
    void whatWasAnsweredBeforeIsChosenAlready() {
        var page = page("answered").statusCode(200).extract().asString();

        for (var field : List.of("addressed-PARTLY", "effort-6", "treatedWell-true")) {
            assertTrue(page.matches("(?s).*id=\"%s\"[^>]* checked>.*".formatted(field)), field);
        }
        assertTrue(page.matches("(?s).*id=\"thanks-00000000000000bb\"[^>]* checked>.*"));
        assertEquals(4, count(page, " checked>"));
        assertTrue(page.contains("You can change your answer until 5 December 2026."));
    }

    @Test
    void anAnswerArrivesAsItWasGiven() {
        send(
                        "new",
                        "addressed=YES&effort=2&treatedWell=true&thanks=00000000000000aa"
                                + "&thanks=00000000000000bb&comment=Th%C3%A4nks%0D%0Aall&expectationConfirmed=true")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("<h1>Thank you</h1>"))
                .body(not(containsString("opened your concern again")));
    }

    @Test
    void aNoIsToldThatItIsLookedAtAgain() {
        send("new", "addressed=NO&comment=").body(containsString("opened your concern again"));
    }

    @Test
    void withoutAnAnswerToTheFirstQuestionTheErrorIsSaidInWords() {
        var page = send("new", "effort=3&comment=kept").statusCode(400);

        page.body(containsString("<title>Error: How did it go?</title>"))
                .body(containsString("role=\"alert\""))
                .body(containsString("<a href=\"#addressed-YES\">Please say whether"))
                .body(containsString("<fieldset aria-describedby=\"error-0\">"))
                .body(containsString("kept</textarea>"));
        assertEquals(1, count(page.extract().asString(), " checked>"));
    }

    @Test
    void tooManyWordsAreNotLost() {
        var words = "x".repeat(4001);

        send("new", "addressed=YES&comment=" + words)
                .statusCode(400)
                .body(containsString("Please shorten your words"))
                .body(containsString(words + "</textarea>"));
    }

    @ParameterizedTest
    @CsvSource({
        "refused,400,could not be taken",
        "settled,409,time for changes is over",
        "many,429,Please wait a while",
        "nobody,404,This link does not work",
        "broken,503,Nothing was stored"
    })
    void whateverGoesWrongIsSaidInWords(String token, int status, String words) {
        send(token, "addressed=YES")
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .body(containsString(words));
    }

    @ParameterizedTest
    @CsvSource({
        "settled,200,time for changes is over",
        "nobody,404,This link does not work",
        "broken,503,Nothing was stored"
    })
    void aPageWithoutAFormSaysWhy(String token, int status, String words) {
        page(token)
                .statusCode(status)
                .body(containsString(words))
                .body(not(containsString("<form")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff", "a=b=c&&&=", "addressed=%zz"})
    void whatIsNoFormIsRefused(String body) {
        send("new", body).statusCode(400);
    }

    @Test
    void aFormThatIsTooLargeIsRefused() {
        send("new", "comment=" + "x".repeat(64 * 1024)).statusCode(413);
    }

    @Test
    void theApiBehindItNeedsNoTokenEither() {
        given().get("/api/v1/public/feedback/new").then().statusCode(200);
        given().get("/api/v1/publicity").then().statusCode(401);
        given().get("/api/v1/public/../tickets/echo").then().statusCode(401);
    }

    private static ValidatableResponse page(String token) {
        return given().get("/feedback/{token}", token).then();
    }

    private static ValidatableResponse send(String token, String form) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post("/feedback/{token}", token)
                .then();
    }

    private static XmlPath html(ValidatableResponse page) {
        return new XmlPath(CompatibilityMode.HTML, page.extract().asString());
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
