package org.asterism.ui.teach.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a problem is.
 *
 * @param page from 0; negative where it is none of a page
 * @param key the keys that lead there, from the page where there is one
 */
record Place(int page, String key) {
    private static final Pattern PAGE = Pattern.compile("^pages\\[(\\d{1,4})\\]\\.?(.*)$");

    /** The place that a path of keys such as {@code pages[2].show.at} leads to. */
    static Place of(String path) {
        Matcher page = PAGE.matcher(path);
        return page.matches() ? new Place(Integer.parseInt(page.group(1)), page.group(2)) : new Place(-1, path);
    }

    boolean ofPage() {
        return page >= 0;
    }

    /**
     * How near a key is: most where it is this one or holds it, a little where this one holds it, 0 for another.
     */
    int near(String other) {
        if (within(key, other)) {
            return 2 * other.length() + 1;
        }
        return within(other, key) ? 1 : 0;
    }

    private static boolean within(String inner, String outer) {
        return inner.startsWith(outer)
                && (outer.isEmpty()
                        || inner.length() == outer.length()
                        || ".[".indexOf(inner.charAt(outer.length())) >= 0);
    }
}
