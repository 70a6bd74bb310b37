package care.onetribe.systemtests.work;

/** One kind of work of one person, who remembers all of it that was acknowledged. */
public interface Work {

    /** Does a piece of it; returns when all of that is acknowledged. */
    void doSome();

    /** That all that was acknowledged is there, once, and what follows from it as well. */
    void check();
}
