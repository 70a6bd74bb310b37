package care.onetribe.local.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A program that starts like an application of the suite and takes every request, so that the
 * supervision is tested without the applications.
 */
public final class PretendApplication {

    private static final String BROKEN = "broken";

    private PretendApplication() {}

    public static void main(String[] arguments) throws IOException {
        if (Files.exists(jar().resolveSibling(BROKEN))) {
            System.err.println("There is no database.");
            System.exit(1);
        }
        serve(System.getenv("QUARKUS_HTTP_PORT"));
        serve(System.getenv("QUARKUS_MANAGEMENT_PORT"));
        System.out.println(System.getenv());
    }

    private static void serve(String port) throws IOException {
        var address = new InetSocketAddress("127.0.0.1", Integer.parseInt(port));
        var server = HttpServer.create(address, 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
    }

    private static Path jar() {
        return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    }

    /** Makes a folder in which every application is packaged as this program. */
    public static void packageAllIn(Path home) throws IOException {
        for (var application : Application.values()) {
            packageAs(application.jar(home));
        }
    }

    /** Makes an application end as soon as it is started. */
    static void makeBroken(Path home, Application application) throws IOException {
        Files.createFile(application.jar(home).resolveSibling(BROKEN));
    }

    private static void packageAs(Path jar) throws IOException {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Name.MANIFEST_VERSION, "1.0");
        attributes.put(Name.MAIN_CLASS, PretendApplication.class.getName());
        Files.createDirectories(jar.getParent());
        var file = PretendApplication.class.getName().replace('.', '/') + ".class";
        try (var packaged = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var compiled =
                        PretendApplication.class.getClassLoader().getResourceAsStream(file)) {
            packaged.putNextEntry(new JarEntry(file));
            compiled.transferTo(packaged);
        }
    }
}
