package firsthand.encoding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Writes any value that is made of records, lists, sets, maps, optionals, enums and plain values
/// as JSON, and reads it back equal. A record is an object of its components; a case of a sealed
/// interface names itself in `is`. A component that is missing when read is empty, so that records
/// may grow.
public final class RecordJson {
    private static final ObjectMapper MAPPER =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxStringLength(128 << 20)
                                            .build())
                            .build());
    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private RecordJson() {}

    /// What should be a record's JSON is something else. The message is a sentence for a person.
    public static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1;

        Damaged(String message) {
            super(message);
        }

        Damaged(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// How a record is read and made.
    private record Shape(List<Part> parts, MethodHandle maker) {}

    private record Part(String name, Type type, MethodHandle reader) {}

    public static String write(Object value, Class<?> type) {
        return encodable(encode(value, type).toString());
    }

    /// Half a surrogate pair has no UTF-8 and would come back as a question mark: escaped, it comes
    /// back as it was.
    private static String encodable(String json) {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            if (i + 1 < json.length() && Character.isSurrogatePair(c, json.charAt(i + 1))) {
                i++;
                continue;
            }
            out.append(json, copied, i).append(String.format("\\u%04x", (int) c));
            copied = i + 1;
        }
        return copied == 0 ? json : out.append(json, copied, json.length()).toString();
    }

    /// @throws Damaged when it isn't what was written
    public static <T> T read(String json, Class<T> type) {
        try {
            return type.cast(decode(MAPPER.readTree(json), type));
        } catch (JsonProcessingException e) {
            throw new Damaged("A stored " + type.getSimpleName() + " is damaged.", e);
        }
    }

    private static JsonNode encode(Object value, Type type) {
        return switch (value) {
            case String s -> JSON.textNode(s);
            case Integer i -> JSON.numberNode(i);
            case Long l -> JSON.numberNode(l);
            case Double d -> JSON.numberNode(d);
            case Boolean b -> JSON.booleanNode(b);
            case Enum<?> e -> JSON.textNode(e.name());
            case BigDecimal d -> JSON.textNode(d.toString());
            case LocalDate d -> JSON.textNode(d.toString());
            case Instant i -> JSON.textNode(i.toString());
            case Optional<?> o ->
                    o.isPresent() ? encode(o.get(), argument(type, 0)) : NullNode.instance;
            case OptionalInt o -> o.isPresent() ? JSON.numberNode(o.getAsInt()) : NullNode.instance;
            case OptionalDouble o ->
                    o.isPresent() ? JSON.numberNode(o.getAsDouble()) : NullNode.instance;
            case Iterable<?> items -> {
                ArrayNode array = JSON.arrayNode();
                for (Object item : items) array.add(encode(item, argument(type, 0)));
                yield array;
            }
            case Map<?, ?> map -> {
                ObjectNode object = JSON.objectNode();
                map.forEach((k, v) -> object.set((String) k, encode(v, argument(type, 1))));
                yield object;
            }
            case Record r -> record(r, raw(type));
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }

    private static ObjectNode record(Record value, Class<?> declared) {
        ObjectNode object = JSON.objectNode();
        if (declared.isSealed()) object.put("is", value.getClass().getSimpleName());
        for (Part p : shape(value.getClass()).parts) {
            object.set(p.name, encode(call(p.reader, value), p.type));
        }
        return object;
    }

    private static Object decode(JsonNode n, Type type) {
        Class<?> c = raw(type);
        if (c == Optional.class) {
            return none(n) ? Optional.empty() : Optional.of(decode(n, argument(type, 0)));
        }
        if (c == OptionalInt.class)
            return none(n) ? OptionalInt.empty() : OptionalInt.of(n.asInt());
        if (c == OptionalDouble.class)
            return none(n) ? OptionalDouble.empty() : OptionalDouble.of(n.asDouble());
        if (c == List.class) return items(n, type);
        if (c == SortedSet.class) return new TreeSet<>(items(n, type));
        if (java.util.Set.class.isAssignableFrom(c)) return new LinkedHashSet<>(items(n, type));
        if (c == SortedMap.class || c == Map.class) {
            SortedMap<String, Object> map = new TreeMap<>();
            n.properties()
                    .forEach(e -> map.put(e.getKey(), decode(e.getValue(), argument(type, 1))));
            return map;
        }
        if (none(n)) throw new Damaged("A stored " + c.getSimpleName() + " is missing.");
        if (c == String.class) return n.asText();
        if (c == int.class || c == Integer.class) return n.asInt();
        if (c == long.class || c == Long.class) return n.asLong();
        if (c == double.class || c == Double.class) return n.asDouble();
        if (c == boolean.class || c == Boolean.class) return n.asBoolean();
        if (c == BigDecimal.class) return new BigDecimal(n.asText());
        if (c == LocalDate.class) return LocalDate.parse(n.asText());
        if (c == Instant.class) return Instant.parse(n.asText());
        if (c.isEnum()) return constant(c, n.asText());
        if (c.isSealed()) return decode(n, chosen(c, n.path("is").asText()));
        Shape shape = shape(c);
        List<Object> values = new ArrayList<>();
        for (Part p : shape.parts) values.add(decode(n.path(p.name), p.type));
        return call(shape.maker, values.toArray());
    }

    private static boolean none(JsonNode n) {
        return n.isNull() || n.isMissingNode();
    }

    private static List<Object> items(JsonNode n, Type type) {
        List<Object> items = new ArrayList<>();
        n.forEach(item -> items.add(decode(item, argument(type, 0))));
        return items;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object o : type.getEnumConstants()) if (((Enum<?>) o).name().equals(name)) return o;
        throw new Damaged("A stored " + type.getSimpleName() + " is unknown: " + name);
    }

    private static Class<?> chosen(Class<?> sealed, String name) {
        for (Class<?> c : sealed.getPermittedSubclasses()) {
            if (c.getSimpleName().equals(name)) return c;
        }
        throw new Damaged("A stored " + sealed.getSimpleName() + " is unknown: " + name);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static Shape shape(Class<?> type) {
        return SHAPES.computeIfAbsent(type, RecordJson::look);
    }

    private static Shape look(Class<?> type) {
        try {
            var lookup = MethodHandles.publicLookup();
            List<Part> parts = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent c : type.getRecordComponents()) {
                MethodHandle reader = lookup.unreflect(c.getAccessor());
                parts.add(new Part(c.getName(), c.getGenericType(), reader));
                types.add(c.getType());
            }
            var maker = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            int n = types.size();
            return new Shape(
                    parts, lookup.unreflectConstructor(maker).asSpreader(Object[].class, n));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    private static Object call(MethodHandle handle, Object argument) {
        try {
            return handle.invoke(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(MethodHandle handle, Object[] arguments) {
        try {
            return handle.invoke(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
