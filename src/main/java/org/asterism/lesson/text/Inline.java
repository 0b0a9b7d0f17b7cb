package org.asterism.lesson.text;

import java.util.List;

/** A part of a line of a lesson's text. */
public sealed interface Inline {
    /** Words as they are. */
    record Plain(String text) implements Inline {}

    record Bold(List<Inline> parts) implements Inline {
        public Bold {
            parts = List.copyOf(parts);
        }
    }

    record Slanted(List<Inline> parts) implements Inline {
        public Slanted {
            parts = List.copyOf(parts);
        }
    }

    /** A name as one types it. */
    record Code(String text) implements Inline {}

    record Formal(Formula formula) implements Inline {}
}
