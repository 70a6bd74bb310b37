package care.onetribe.ticket.themesuggestion;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;

/**
 * Makes vectors of meaning of sentences in this process: all-MiniLM-L6-v2 with quantised weights,
 * from the archive of langchain4j. It takes one thread and its memory lies outside the heap; it is
 * used by one thread at a time.
 */
final class SentenceModel implements AutoCloseable {

    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /** Loads it, which takes half a second. */
    static SentenceModel load() throws IOException, OrtException {
        try (var tokenizer = resource(TOKENIZER)) {
            var pieces = WordPieces.read(tokenizer);
            var environment = OrtEnvironment.getEnvironment();
            return new SentenceModel(environment, session(environment), pieces);
        }
    }

    /** By way of a file, so that the model does not pass through the heap. */
    private static OrtSession session(OrtEnvironment environment) throws IOException, OrtException {
        Path file = Files.createTempFile("onetribe-model", ".onnx");
        try (var model = resource(MODEL);
                var options = new OrtSession.SessionOptions()) {
            Files.copy(model, file, StandardCopyOption.REPLACE_EXISTING);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment.createSession(file.toString(), options);
        } finally {
            Files.delete(file);
        }
    }

    private static InputStream resource(String name) throws FileNotFoundException {
        var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return stream;
    }

    /** The mean of what the model says of each piece of a text, as it was trained. */
    float[] vector(String text) throws OrtException {
        var ids = pieces.of(text);
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var input = tensor(ids);
                var mask = tensor(ones);
                var types = tensor(new long[ids.length]);
                var result =
                        session.run(
                                Map.of(
                                        "input_ids",
                                        input,
                                        "attention_mask",
                                        mask,
                                        "token_type_ids",
                                        types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static float[] mean(float[][] states) {
        var mean = new float[states[0].length];
        for (var state : states) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += state[i] / states.length;
            }
        }
        return mean;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
