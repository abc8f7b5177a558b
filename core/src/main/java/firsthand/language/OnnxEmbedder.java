package firsthand.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// The e5-small-v2 model (Wang et al., 2022), quantized to bytes, by ONNX Runtime.
///
/// Its numbers depend on what else is in a batch, so every sentence goes alone, on one thread;
/// callers run side by side instead. What was asked for last is remembered.
final class OnnxEmbedder implements Embedder {
    /// What the model was trained to see before a text that is compared with others of its kind.
    private static final String PREFIX = "query: ";

    /// Pieces of words; the rest of a sentence goes unseen.
    private static final int LONGEST = 256;

    /// Sentences remembered, at 1.5 kB each.
    private static final int REMEMBERED = 4_096;

    private final WordPieces pieces;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final Lazy<OrtSession> session;
    /// Nobody may be using the session when it is closed.
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private final Map<String, float[]> memory =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private OnnxEmbedder(Path model, WordPieces pieces) {
        this.pieces = pieces;
        this.session = new Lazy<>(() -> start(model));
    }

    /// @throws ModelException if a file cannot be used
    static OnnxEmbedder open(Path model, Path vocabulary) {
        if (!Files.exists(model)) throw new ModelException(model, ModelException.NOT_THERE);
        OnnxEmbedder embedder = new OnnxEmbedder(model, WordPieces.open(vocabulary));
        embedder.session.get();
        return embedder;
    }

    private OrtSession start(Path model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // stops events; that nothing is started at all takes ORT_DISABLE_TELEMETRY=1 around
            // Java
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            options.addConfigEntry("session.inter_op.allow_spinning", "0");
            return environment.createSession(model.toString(), options);
        } catch (OrtException e) {
            throw new ModelException(model, "cannot be used: " + e.getMessage());
        }
    }

    @Override
    public float[] embed(String sentence) {
        synchronized (memory) {
            float[] known = memory.get(sentence);
            if (known != null) return known.clone();
        }
        float[] made = run(pieces.of(PREFIX + sentence, LONGEST));
        synchronized (memory) {
            memory.put(sentence, made);
        }
        return made.clone();
    }

    private float[] run(long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        use.readLock().lock();
        try (OnnxTensor input = row(ids);
                OnnxTensor mask = row(ones);
                OnnxTensor types = row(new long[ids.length]);
                OrtSession.Result result =
                        session.get()
                                .run(
                                        Map.of(
                                                "input_ids", input,
                                                "attention_mask", mask,
                                                "token_type_ids", types))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            use.readLock().unlock();
        }
    }

    private OnnxTensor row(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    /// The mean of the pieces' vectors, brought to unit length.
    private static float[] mean(FloatBuffer vectors, int pieces) {
        float[] sum = new float[DIMENSIONS];
        float[] one = new float[DIMENSIONS];
        for (int p = 0; p < pieces; p++) {
            vectors.get(one);
            for (int i = 0; i < DIMENSIONS; i++) sum[i] += one[i];
        }
        double square = 0;
        for (float x : sum) square += (double) x * x;
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < DIMENSIONS; i++) sum[i] /= length;
        return sum;
    }

    @Override
    public void rest() {
        use.writeLock().lock();
        try {
            Optional<OrtSession> open = session.letGo();
            if (open.isPresent()) open.get().close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            use.writeLock().unlock();
        }
        synchronized (memory) {
            memory.clear();
        }
    }

    @Override
    public void close() {
        rest();
    }
}
