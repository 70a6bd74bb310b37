package care.onetribe.ticket.missedsearch;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Words that were searched for in articles and found nothing: how often, and not by whom. */
@Entity
class MissedSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String words;

    private int times;

    private Instant firstAt;

    private Instant lastAt;

    protected MissedSearch() {
        // written by one statement that counts
    }

    MissedSearchView view() {
        return new MissedSearchView(id, words, times, firstAt, lastAt);
    }
}
