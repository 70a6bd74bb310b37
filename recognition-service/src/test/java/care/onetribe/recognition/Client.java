package care.onetribe.recognition;

import static io.restassured.RestAssured.given;

import care.onetribe.local.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests as somebody, and handles that nobody has yet. */
public final class Client {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Client() {}

    public static RequestSpecification as(String handle, String... roles) {
        return given().auth()
                .oauth2(TestTokens.of(handle, roles))
                .basePath("/api/v1")
                .contentType(ContentType.JSON);
    }

    public static String newHandle(String prefix) {
        return prefix + "-" + COUNT.incrementAndGet();
    }
}
