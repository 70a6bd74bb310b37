package care.onetribe.recognition.kudos;

import care.onetribe.kit.page.Page;
import care.onetribe.kit.page.PageRequest;
import care.onetribe.kit.text.SearchTerm;
import care.onetribe.kit.text.SearchWords;
import care.onetribe.kit.text.Snippet;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Kudos that have all of some words, the newest first, each only for whom may see it. The index of
 * words is entered by the rarest one, in the order of time, so that a page ends where it is full.
 */
@ApplicationScoped
class KudosSearch {

    private final KudosList list;
    private final WordEntry entry;

    KudosSearch(KudosList list, WordEntry entry) {
        this.list = list;
        this.entry = entry;
    }

    Page<ListedKudos> page(String readerId, KudosFilter filter, PageRequest request) {
        var terms = SearchTerm.of(SearchWords.of(filter.q()));
        var narrowing = Narrowing.by(filter);
        return list.page(readerId, entry.of(terms, narrowing), narrowing, request)
                .map(kudos -> new ListedKudos(kudos, Snippet.cut(kudos.message(), terms)));
    }
}
