package care.onetribe.gateway.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** What ticket-service asks a customer, as much of it as the page shows. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FormPart(
        String subject,
        List<Helper> helpers,
        Expectation expectation,
        Answer answer,
        Instant changeableUntil,
        boolean open) {

    /** Somebody who helped. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Helper(String key, String firstName) {}

    /** What the team took the customer to be after. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Expectation(String text, boolean confirmed) {}

    /** What the customer answered before. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(
            String addressed,
            Integer effort,
            Boolean treatedWell,
            List<String> thanks,
            String comment) {}
}
