package org.asterism.lesson.codec;

import java.util.List;
import java.util.Map;

/** A value of a JSON document that knows the line on which it starts. */
sealed interface Value {
    int line();

    /** What messages call it, such as {@code the number 12}. */
    String shown();

    /** @param members in the order of the file */
    record Members(int line, Map<String, Value> members) implements Value {
        @Override
        public String shown() {
            return "an object";
        }
    }

    record Items(int line, List<Value> items) implements Value {
        @Override
        public String shown() {
            return "a list";
        }
    }

    record Text(int line, String text) implements Value {
        @Override
        public String shown() {
            return "the text " + Spelling.quoted(text);
        }
    }

    /** @param digits as the file spells it */
    record Digits(int line, String digits) implements Value {
        @Override
        public String shown() {
            return "the number " + Spelling.cut(digits);
        }

        double value() {
            return Double.parseDouble(digits);
        }
    }

    record Flag(int line, boolean value) implements Value {
        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    record Nothing(int line) implements Value {
        @Override
        public String shown() {
            return "null";
        }
    }
}
