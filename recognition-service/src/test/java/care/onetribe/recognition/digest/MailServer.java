package care.onetribe.recognition.digest;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A mail server where the service looks for one, for the tests of a class. */
final class MailServer implements BeforeAllCallback, AfterAllCallback {

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup(
                            Integer.getInteger(MailPort.PROPERTY),
                            "localhost",
                            ServerSetup.PROTOCOL_SMTP));

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    List<MimeMessage> sentTo(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, email))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String email) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(email);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
