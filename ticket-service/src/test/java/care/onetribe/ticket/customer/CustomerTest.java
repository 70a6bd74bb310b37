package care.onetribe.ticket.customer;

import static care.onetribe.ticket.Desk.as;
import static care.onetribe.ticket.Desk.lea;
import static care.onetribe.ticket.Desk.mina;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.onetribe.local.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CustomerTest {

    @Test
    void aCustomerShowsAllThatIsKnown() {
        add("""
                        {"name": "Alexis", "email": "%s", "phone": "+43 1", "organization": "Clinic",
                         "language": "de-AT", "timeZone": "Europe/Vienna",
                         "circumstances": "Calls after 18:00", "explainAs": "TECHNICAL"}
                        """
                        .formatted(address()))
                .statusCode(201)
                .body("language", equalTo("de-AT"))
                .body("timeZone", equalTo("Europe/Vienna"))
                .body("circumstances", equalTo("Calls after 18:00"))
                .body("explainAs", equalTo("TECHNICAL"));
    }

    @Test
    void whoeverSaysNothingElseWantsPlainWords() {
        add("{\"name\": \"Kim\"}").statusCode(201).body("explainAs", equalTo("PLAIN"));
    }

    @Test
    void anAddressBelongsToOneCustomerInAnyCase() {
        var address = address();
        int id = add(named(address)).statusCode(201).extract().jsonPath().getInt("id");

        add(named(address.toUpperCase()))
                .statusCode(409)
                .body("rule", equalTo("customer-is-known"))
                .body("customerId", equalTo(id));
    }

    @Test
    void ticketsThatComeAtOnceFromANewAddressMakeOneCustomer() throws Exception {
        var address = address();

        var customers =
                AtOnce.run(
                        16,
                        number ->
                                mina().body(
                                                """
                                                {"subject": "s", "channel": "EMAIL",
                                                 "customer": {"name": "Kim", "email": "%s"},
                                                 "message": {"body": "b"}}
                                                """
                                                        .formatted(address))
                                        .post("/tickets")
                                        .then()
                                        .statusCode(201)
                                        .extract()
                                        .jsonPath()
                                        .getLong("customer.id"));

        assertEquals(1, Set.copyOf(customers).size());
    }

    @Test
    void ofManyWhoAddOneAddressAtOnceExactlyOneDoesAndTheOthersLearnWhoItIs() throws Exception {
        var address = address();

        var answers = AtOnce.run(8, number -> add(named(address)).extract());

        var added = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertEquals(1, added.size());
        long id = added.get(0).jsonPath().getLong("id");
        assertEquals(
                Collections.nCopies(7, "409 customer-is-known " + id),
                answers.stream()
                        .filter(answer -> answer.statusCode() != 201)
                        .map(CustomerTest::refusal)
                        .toList());
    }

    @Test
    void ofTwoWhoGetOneAddressAtOnceExactlyOneKeepsIt() throws Exception {
        var address = address();
        var ids = List.of(newCustomer(), newCustomer());

        var statuses =
                AtOnce.run(
                        2,
                        number ->
                                mina().contentType("application/merge-patch+json")
                                        .header("If-Match", "\"0\"")
                                        .body("{\"email\": \"%s\"}".formatted(address))
                                        .patch("/customers/{id}", ids.get(number))
                                        .statusCode());

        assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
    }

    @Test
    void anAddressThatGrowsInLowerCaseIsKnownAgain() {
        var address = "\u0130".repeat(60) + "@" + ("a".repeat(60) + ".").repeat(3) + "org";
        long id = add(named(address)).statusCode(201).extract().jsonPath().getLong("id");

        lea().queryParam("email", address)
                .get("/customers")
                .then()
                .statusCode(200)
                .body("items.id", contains((int) id));
    }

    @Test
    void aListIsFilteredByAddressAndByWords() {
        var address = address();
        var word = "org" + UUID.randomUUID().toString().replace("-", "");
        int id =
                add("{\"name\": \"Kim\", \"email\": \"%s\", \"organization\": \"%s\"}"
                                .formatted(address, word))
                        .extract()
                        .jsonPath()
                        .getInt("id");

        lea().queryParam("email", address.toUpperCase())
                .get("/customers")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        lea().queryParam("q", word.substring(0, 12))
                .queryParam("total", true)
                .get("/customers")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("total", equalTo(1));
    }

    @Test
    void aChangeNeedsTheVersionAndKeepsTheRest() {
        long id = add(named(address())).extract().jsonPath().getLong("id");
        mina().contentType("application/merge-patch+json")
                .body("{\"phone\": \"1\"}")
                .patch("/customers/{id}", id)
                .then()
                .statusCode(428);

        mina().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"phone\": \"1\"}")
                .patch("/customers/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("phone", equalTo("1"))
                .body("name", equalTo("Kim"));
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "email,nobody",
        "email,''",
        "language,x_y",
        "language,123456789",
        "timeZone,Mars/Olympus",
        "explainAs,SLOWLY"
    })
    void aFieldThatMakesNoSenseIsRefused(String field, String value) {
        var name = field.equals("name") ? "" : "\"name\": \"Kim\", ";
        add("{%s\"%s\": \"%s\"}".formatted(name, field, value))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void aCoachReadsAndChangesNothing() {
        long id = add(named(address())).extract().jsonPath().getLong("id");

        as("noor", "coach").get("/customers/{id}", id).then().statusCode(200);
        as("noor", "coach").body(named(address())).post("/customers").then().statusCode(403);
    }

    private static ValidatableResponse add(String body) {
        return mina().body(body).post("/customers").then();
    }

    private static long newCustomer() {
        return add("{\"name\": \"Kim\"}").statusCode(201).extract().jsonPath().getLong("id");
    }

    private static String refusal(ExtractableResponse<?> answer) {
        var problem = answer.jsonPath();
        return "%d %s %d"
                .formatted(
                        answer.statusCode(),
                        problem.getString("rule"),
                        problem.getLong("customerId"));
    }

    private static String named(String address) {
        return "{\"name\": \"Kim\", \"email\": \"" + address + "\"}";
    }

    private static String address() {
        return UUID.randomUUID() + "@example.com";
    }
}
