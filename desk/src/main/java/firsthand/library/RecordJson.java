package firsthand.library;

/// Records as the library stores them, see [firsthand.encoding.RecordJson].
final class RecordJson {
    private RecordJson() {}

    static String write(Object value, Class<?> type) {
        return firsthand.encoding.RecordJson.write(value, type);
    }

    /// @throws LibraryException when it isn't what was written
    static <T> T read(String json, Class<T> type) {
        try {
            return firsthand.encoding.RecordJson.read(json, type);
        } catch (firsthand.encoding.RecordJson.Damaged e) {
            throw new LibraryException("Something stored is damaged. " + e.getMessage(), e);
        }
    }
}
