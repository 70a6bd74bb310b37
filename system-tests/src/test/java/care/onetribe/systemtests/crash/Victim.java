package care.onetribe.systemtests.crash;

import care.onetribe.local.suite.Application;
import care.onetribe.systemtests.suite.RunningSuite;

/** What is killed. */
enum Victim {
    GATEWAY(Application.GATEWAY),
    TICKET_SERVICE(Application.TICKET),
    COACHING_SERVICE(Application.COACHING),
    RECOGNITION_SERVICE(Application.RECOGNITION),
    MARIADB(null);

    private final Application application;

    Victim(Application application) {
        this.application = application;
    }

    void kill(RunningSuite suite) {
        if (application == null) {
            suite.killDatabase();
        } else {
            suite.kill(application);
        }
    }

    /** As an operator would: nothing else is touched. */
    void restart(RunningSuite suite) {
        if (application == null) {
            suite.restartDatabase();
        } else {
            suite.restart(application);
        }
    }
}
