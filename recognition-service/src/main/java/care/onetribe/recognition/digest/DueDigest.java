package care.onetribe.recognition.digest;

import care.onetribe.recognition.roster.Colleague;
import java.time.LocalDate;

/** A digest that somebody is to have by mail. */
record DueDigest(Colleague reader, Week week) {

    String memberId() {
        return reader.memberId();
    }

    LocalDate monday() {
        return week.monday();
    }
}
