package firsthand.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One request, read and checked, free of the server's types.
///
/// @param method `GET`, `POST`, ...; `HEAD` comes as `GET`
/// @param path decoded, begins with `/`, without `.json`
/// @param json whether the twin for programs is wanted
/// @param captured the parts of the path that the route names
/// @param query each parameter's values in order
/// @param form the fields of a posted form; empty for other bodies
/// @param body of a post that is no form; at most [Limits#body] bytes
/// @param headers by lower-case name, the first of each
public record Asked(
        String method,
        String path,
        boolean json,
        Map<String, String> captured,
        Map<String, List<String>> query,
        Map<String, List<String>> form,
        byte[] body,
        Map<String, String> headers,
        Visitor visitor) {

    public Asked captured(Map<String, String> parts) {
        return new Asked(method, path, json, parts, query, form, body, headers, visitor);
    }

    /// A part of the path; its route is known to have it.
    public String part(String name) {
        String part = captured.get(name);
        if (part == null) throw new IllegalArgumentException("no part " + name + " in " + path);
        return part;
    }

    /// The first value of a query parameter, without white space at its ends; empty when absent or
    /// blank.
    public Optional<String> query(String name) {
        return first(query, name);
    }

    public Optional<String> form(String name) {
        return first(form, name);
    }

    /// A form field that must be there.
    public String needed(String name) {
        return form(name).orElseThrow(() -> Problem.invalid("The field “" + name + "” is empty."));
    }

    /// A whole number from the query.
    ///
    /// @throws Problem when it is none, or outside `least` to `most`
    public int number(String name, int otherwise, int least, int most) {
        Optional<String> said = query(name);
        if (said.isEmpty()) return otherwise;
        try {
            int n = Integer.parseInt(said.get());
            if (n >= least && n <= most) return n;
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.invalid(
                "“" + name + "” must be a whole number from " + least + " to " + most + ".");
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    private static Optional<String> first(Map<String, List<String>> of, String name) {
        return of.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }
}
