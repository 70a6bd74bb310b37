package care.onetribe.ticket.goodwill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The sum of a customer's entries; without any there is no row. */
@Entity
class Goodwill {

    @Id private Long customerId;

    private int balance;

    protected Goodwill() {
        // for Hibernate
    }

    Long customerId() {
        return customerId;
    }

    int balance() {
        return balance;
    }
}
