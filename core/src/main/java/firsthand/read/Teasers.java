package firsthand.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The parts of a page that lead to other reports: they stand beside others of the same make, each
/// a linked heading with few words.
final class Teasers {
    /// A teaser has at most so many words.
    private static final int LONGEST = 90;

    private Teasers() {}

    static Set<Element> of(List<PageBlock> blocks) {
        Map<Element, Integer> words = new IdentityHashMap<>();
        for (PageBlock b : blocks) {
            for (Element e = b.holder(); e != null; e = e.parent()) {
                words.merge(e, b.words(), Integer::sum);
            }
        }
        Map<Element, Map<String, List<Element>>> beside = new IdentityHashMap<>();
        for (PageBlock b : blocks) {
            if (!b.heading() || b.linkDensity() < 0.8) continue;
            Element item = item(b.holder(), words);
            Element holder = item.parent();
            if (holder == null || item == b.holder()) continue;
            List<Element> alike =
                    beside.computeIfAbsent(holder, k -> new HashMap<>())
                            .computeIfAbsent(make(item), k -> new ArrayList<>());
            if (alike.isEmpty() || alike.getLast() != item) alike.add(item);
        }
        Set<Element> teasers = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var names : beside.values()) {
            for (List<Element> alike : names.values()) {
                if (alike.size() >= 2) teasers.addAll(alike);
            }
        }
        return teasers;
    }

    /// The largest part around a heading that is still short.
    private static Element item(Element heading, Map<Element, Integer> words) {
        Element item = heading;
        for (Element up = item.parent();
                up != null && words.getOrDefault(up, 0) <= LONGEST;
                up = up.parent()) {
            item = up;
        }
        return item;
    }

    /// An element's tag and the first of its names, without numbers.
    static String make(Element e) {
        String names = e.className().isEmpty() ? e.id() : e.className();
        StringBuilder make = new StringBuilder(e.normalName()).append('.');
        for (int i = 0; i < names.length() && names.charAt(i) > ' '; i++) {
            if (!Character.isDigit(names.charAt(i))) make.append(names.charAt(i));
        }
        return make.toString();
    }
}
