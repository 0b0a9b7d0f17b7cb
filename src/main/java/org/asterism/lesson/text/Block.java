package org.asterism.lesson.text;

import java.util.List;

/** A part of a lesson's text that begins on a line of its own. */
public sealed interface Block {
    record Paragraph(List<Inline> parts) implements Block {
        public Paragraph {
            parts = List.copyOf(parts);
        }
    }

    /** A line that begins with {@code #}. */
    record Heading(List<Inline> parts) implements Block {
        public Heading {
            parts = List.copyOf(parts);
        }
    }

    /** A list; each entry is a line that begins with a hyphen, and the lines under it. */
    record Bullets(List<List<Inline>> entries) implements Block {
        public Bullets {
            entries = entries.stream().map(List::copyOf).toList();
        }
    }

    /** A formula on a line of its own. */
    record Display(Formula formula) implements Block {}
}
