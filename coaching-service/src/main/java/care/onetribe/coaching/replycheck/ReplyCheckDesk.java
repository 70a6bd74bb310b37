package care.onetribe.coaching.replycheck;

import care.onetribe.coaching.glossary.Glossary;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives advice on drafts. Reads the glossary and writes nothing anywhere. */
@ApplicationScoped
class ReplyCheckDesk {

    private final ReplyReaders readers;
    private final Glossary glossary;

    ReplyCheckDesk(ReplyReaders readers, Glossary glossary) {
        this.readers = readers;
        this.glossary = glossary;
    }

    ReplyCheckView check(CheckReply request) {
        var terms = glossary.current();
        return readers.next(reader -> reader.check(request, terms));
    }
}
