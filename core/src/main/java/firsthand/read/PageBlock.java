package firsthand.read;

import org.jsoup.nodes.Element;

/// A run of text on a page that nothing breaks: a paragraph, a heading, a list item, a menu entry.
///
/// @param holder the element that holds the run: the innermost block-level one
/// @param text the words, white space collapsed
/// @param words how many words
/// @param linked how many of them stand in links
/// @param emphasised whether all of it is set off (bold, italic)
record PageBlock(Element holder, String text, int words, int linked, boolean emphasised) {
    double linkDensity() {
        return words == 0 ? 0 : (double) linked / words;
    }

    boolean heading() {
        String tag = holder.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean listItem() {
        return inside("li", 3);
    }

    private boolean inside(String tag, int levels) {
        Element e = holder;
        for (int i = 0; i < levels && e != null; i++, e = e.parent()) {
            if (e.normalName().equals(tag)) return true;
        }
        return false;
    }

    boolean sentence() {
        int i = text.length() - 1;
        while (i >= 0 && "\"'”’»“)] ".indexOf(text.charAt(i)) >= 0) i--;
        return i >= 0 && ".!?…:;。！？".indexOf(text.charAt(i)) >= 0;
    }

    /// What passes for running text on a page that has hardly any: lines of some words.
    boolean line() {
        return linkDensity() < 0.3 && (words >= 12 || words >= 5 && sentence());
    }

    /// Running text: many words, few of them links.
    boolean prose() {
        return linkDensity() < 0.5 && (words >= 25 || words >= 9 && sentence());
    }
}
