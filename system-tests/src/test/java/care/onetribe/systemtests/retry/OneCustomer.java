package care.onetribe.systemtests.retry;

import care.onetribe.systemtests.http.Request;
import care.onetribe.systemtests.suite.RunningSuite;

/** A customer of whom every ticket is known: what is opened twice is seen here. */
record OneCustomer(RunningSuite suite, long id) {

    static OneCustomer make(RunningSuite suite) {
        var customer = Request.post("/customers", "{\"name\": \"Alexis Morgan\"}");
        return new OneCustomer(suite, suite.as("mina").send(customer).expect(201).id());
    }

    /** How many tickets this customer has. */
    int tickets() {
        return suite.as("lea")
                .get("/tickets?total=true&customer=" + id)
                .expect(200)
                .json()
                .required("total")
                .intValue();
    }
}
