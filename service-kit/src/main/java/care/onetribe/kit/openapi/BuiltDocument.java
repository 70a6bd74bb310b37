package care.onetribe.kit.openapi;

import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Serves the OpenAPI document as it was built. Quarkus reads it, and writes it anew in both
 * formats, at every start, which is a third of the gateway's start, and keeps all three in memory;
 * nothing of ours changes a document at a start. Nobody injects this, so Quarkus would remove it
 * before it asks for it.
 */
@Alternative
@Priority(1)
@Singleton
@Unremovable
public class BuiltDocument extends OpenApiDocumentService {

    /** Made when Quarkus is about to look for the document, which is hidden from it alone. */
    BuiltDocument() {
        OpenApiConstants.classLoader = new Hiding(Thread.currentThread().getContextClassLoader());
    }

    @Override
    public byte[] getDocument(String name, Format format) {
        try (var document = open(format)) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Format format) {
        return Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("%s.%s".formatted(OpenApiConstants.BASE_NAME, format));
    }

    private static final class Hiding extends ClassLoader {

        Hiding(ClassLoader parent) {
            super(parent);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.startsWith(OpenApiConstants.BASE_NAME)
                    ? null
                    : super.getResourceAsStream(name);
        }
    }
}
