package care.onetribe.ticket.listing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** Lists of tickets, as somebody gets them. */
final class Listed {

    private Listed() {}

    static ValidatableResponse list(RequestSpecification request) {
        return request.get("/tickets").then().statusCode(200);
    }

    static List<Integer> ids(RequestSpecification request) {
        return list(request).extract().jsonPath().getList("items.id");
    }

    /** As it comes out of JSON. */
    static int id(long id) {
        return (int) id;
    }
}
