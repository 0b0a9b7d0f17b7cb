package org.asterism.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.asterism.report.picture.XmlText;

/** A piece of a page, well formed as HTML and as XML. What comes from outside is text, and never markup. */
sealed interface Html {
    /** Its markup. */
    String markup();

    /** Words as they are. */
    record Text(String text) implements Html {
        @Override
        public String markup() {
            return text.lines().map(XmlText::of).collect(Collectors.joining("\n"));
        }
    }

    /** Markup that this program made, such as a picture. */
    record Made(String markup) implements Html {}

    /** Pieces one after the other. */
    record Pieces(List<Html> pieces) implements Html {
        @Override
        public String markup() {
            return pieces.stream().map(Html::markup).collect(Collectors.joining());
        }
    }

    /**
     * An element.
     *
     * @param attributes names and values in turn
     */
    record Element(String name, List<String> attributes, Html content) implements Html {
        private static final Set<String> BLOCKS = Set.of(
                "section", "table", "tr", "h1", "h2", "h3", "p", "figure", "details", "ul", "ol", "li", "pre", "div");
        private static final Set<String> VOID = Set.of("meta");

        Element with(String attribute, String value) {
            List<String> more = new ArrayList<>(attributes);
            more.add(attribute);
            more.add(value);
            return new Element(name, more, content);
        }

        @Override
        public String markup() {
            StringBuilder markup = new StringBuilder("<").append(name);
            for (int i = 0; i < attributes.size(); i += 2) {
                markup.append(' ').append(attributes.get(i)).append("=\"");
                markup.append(XmlText.of(attributes.get(i + 1))).append('"');
            }
            if (VOID.contains(name)) {
                return markup.append("/>").toString();
            }
            markup.append('>')
                    .append(content.markup())
                    .append("</")
                    .append(name)
                    .append('>');
            return markup.append(BLOCKS.contains(name) ? "\n" : "").toString();
        }
    }

    static Html text(String text) {
        return new Text(text);
    }

    static Html all(List<? extends Html> pieces) {
        return new Pieces(List.copyOf(pieces));
    }

    /** An element around others. */
    static Element tag(String name, Html... content) {
        return new Element(name, List.of(), all(List.of(content)));
    }

    /** An element around words. */
    static Element tag(String name, String text) {
        return tag(name, text(text));
    }

    /** A row of a table: a heading, and cells. */
    static Html row(String heading, String... cells) {
        List<Html> all = new ArrayList<>();
        all.add(tag("th", heading).with("scope", "row"));
        for (String cell : cells) {
            all.add(tag("td", cell));
        }
        return tag("tr", all(all));
    }

    /** The row of headings of a table's columns. */
    static Html head(String... headings) {
        return tag(
                "tr",
                all(List.of(headings).stream()
                        .map(heading -> tag("th", heading).with("scope", "col"))
                        .toList()));
    }

    /** A table that scrolls by itself where the page is narrow. */
    static Html table(List<Html> rows) {
        return tag("div", tag("table", all(rows))).with("class", "wide");
    }
}
