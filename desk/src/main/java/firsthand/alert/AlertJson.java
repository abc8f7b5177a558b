package firsthand.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.library.Alert;

/// An alert as programs get it.
final class AlertJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AlertJson() {}

    static ObjectNode of(Alert alert) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", alert.mark());
        json.put("rule", alert.rule());
        json.put("kind", alert.kind());
        json.put("at", alert.at().toString());
        json.put("story", alert.story().value());
        json.put("title", alert.title());
        json.put("text", alert.text());
        ArrayNode passages = json.putArray("passages");
        for (Alert.Passage p : alert.passages()) {
            ObjectNode one = passages.addObject();
            one.put("report", p.report());
            one.put("outlet", p.outlet().orElse(null));
            one.put("url", p.address().orElse(null));
            one.put("start", p.start());
            one.put("end", p.end());
            one.put("words", p.words());
        }
        return json;
    }
}
