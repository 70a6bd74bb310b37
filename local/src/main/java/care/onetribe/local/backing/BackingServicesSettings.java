package care.onetribe.local.backing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the process of the database and the issuer is told.
 *
 * @param folder where it keeps data, passwords and its log
 * @param databasePort 0 for no database
 * @param issuerPort 0 for no issuer
 * @param bufferPool memory of the database, as in {@code 512M}
 * @param untilProcess the process with which it ends
 * @param deleteAtEnd whether the folder is deleted then
 */
public record BackingServicesSettings(
        Path folder,
        int databasePort,
        int issuerPort,
        String bufferPool,
        long untilProcess,
        boolean deleteAtEnd) {

    List<String> arguments() {
        var arguments = new ArrayList<String>();
        arguments.add("--folder=" + folder.toAbsolutePath());
        arguments.add("--database-port=" + databasePort);
        arguments.add("--issuer-port=" + issuerPort);
        arguments.add("--buffer-pool=" + bufferPool);
        arguments.add("--until-process=" + untilProcess);
        if (deleteAtEnd) {
            arguments.add("--delete-at-end");
        }
        return arguments;
    }
}
