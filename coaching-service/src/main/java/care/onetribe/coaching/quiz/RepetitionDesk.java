package care.onetribe.coaching.quiz;

import static java.util.stream.Collectors.toMap;

import care.onetribe.coaching.roster.Roster;
import care.onetribe.kit.identity.Caller;
import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What comes back to the caller. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class RepetitionDesk {

    private final Cards cards;
    private final Quizzes quizzes;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    RepetitionDesk(Cards cards, Quizzes quizzes, Roster roster, Caller caller, Clock clock) {
        this.cards = cards;
        this.quizzes = quizzes;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What comes back by a day.
     *
     * @param day today where the caller is when null
     */
    Page<RepetitionView> list(LocalDate day, PageRequest page) {
        var by = day == null ? today() : day;
        return cards.backBy(by, caller.id(), page).mapAll(this::views);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), roster.require(caller.id()).zone());
    }

    private List<RepetitionView> views(List<Card> due) {
        var ids = due.stream().map(Card::quizId).distinct().toList();
        var byId =
                quizzes.list("id in ?1", ids).stream()
                        .collect(toMap(Quiz::id, Function.identity()));
        return due.stream().map(card -> RepetitionView.of(card, byId.get(card.quizId()))).toList();
    }
}
