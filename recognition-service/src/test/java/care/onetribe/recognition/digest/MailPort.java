package care.onetribe.recognition.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Names a free port for the mail server of tests before any of them starts. */
public final class MailPort implements LauncherSessionListener {

    static final String PROPERTY = "ONETRIBE_MAIL_PORT";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try (var socket = new ServerSocket(0)) {
            System.setProperty(PROPERTY, Integer.toString(socket.getLocalPort()));
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
