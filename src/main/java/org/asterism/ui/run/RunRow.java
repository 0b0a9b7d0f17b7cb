package org.asterism.ui.run;

import java.util.List;
import java.util.Locale;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Run;

/**
 * A run as the strip lists it.
 *
 * @param ambiguity the CLAMS score of the plot of the columns that it clustered; NaN where it is not known
 */
public record RunRow(Run run, RunReading reading, double ambiguity) {

    /** Whether each word of a text begins a word of its name, algorithm, parameters or columns. */
    boolean matches(String text) {
        List<String> known = words(String.join(
                " ",
                run.title(),
                run.algorithmTitle(),
                RunText.parameters(run),
                String.join(" ", run.columns()),
                run.pinned() ? Messages.text("run.pinned") : ""));
        return words(text).stream().allMatch(word -> known.stream().anyMatch(other -> other.startsWith(word)));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).strip().split("[\\s,-]+"));
    }
}
