package care.onetribe.kit.notes;

import care.onetribe.kit.problem.Refusal;

class NoteIsTaboo extends Refusal {

    private static final long serialVersionUID = 1L;

    NoteIsTaboo(String who) {
        super(Kind.CONFLICT, "Nobody writes that.");
        tell("writerId", who);
    }
}
