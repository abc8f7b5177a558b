package firsthand.web;

/// One address and what answers it.
///
/// @param pattern parts in braces match one part of the path each: `/stories/{story}/quotes`
/// @param twin whether the same address with `.json` behind it is answered, too
public record Route(String method, String pattern, Role needed, boolean twin, Handler handler) {

    /// Answers a request; throws a [Problem] when it can't.
    public interface Handler {
        Reply answer(Asked asked) throws Exception;
    }

    /// A page for readers, with its twin.
    public static Route page(String pattern, Handler handler) {
        return new Route("GET", pattern, Role.READER, true, handler);
    }

    /// A page without a twin.
    public static Route plain(String pattern, Handler handler) {
        return new Route("GET", pattern, Role.READER, false, handler);
    }

    /// A form for editors.
    public static Route form(String pattern, Handler handler) {
        return new Route("POST", pattern, Role.EDITOR, false, handler);
    }
}
