package firsthand.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/// Fills the page templates, which the build compiled with the program.
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /// @param name of the template's file, without its ending
    /// @param values what the template takes beside the screen
    String fill(String name, Screen screen, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("s", screen);
        StringOutput out = new StringOutput(16 << 10);
        engine.render(name + ".jte", all, out);
        return out.toString();
    }
}
