package org.asterism.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Panels take what they say from bundles, and write numbers in the language of the window. */
class LiteralsTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PROSE = Pattern.compile("\\b[A-Z][a-z]|\\p{L} |^ \\p{L}{3}");
    private static final Pattern SHOWN =
            Pattern.compile("(?:Label|Button|Tooltip|CheckBox|Hyperlink|Section|Texts\\.\\w+|fillText|set\\w*Text)"
                    + "\\(\\s*\"[^\"]*\\p{L}");

    private static final Pattern NUMBERS = Pattern.compile("String\\.format\\(.*|\\.formatted\\(.*");

    /** Fonts, names of people, what goes to files and to the history, and what only developers see. */
    private static final Set<String> ALLOWED = Set.of(
            "Inter",
            "Inter Semi Bold",
            "Spearman",
            " people on ",
            "Open ",
            "Zoom",
            "not editable",
            "ReferenceEquality");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "algorithm",
                "calibrate",
                "compare",
                "data",
                "generate",
                "label",
                "plan",
                "run",
                "scatter",
                "score",
                "start",
                "sweep",
                "task"
            })
    void aPanelHoldsNoText(String panel) throws IOException {
        List<String> found = new ArrayList<>();
        for (String file : Bundles.code(panel)) {
            String code = COMMENT.matcher(file).replaceAll("");
            LITERAL.matcher(code)
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(LiteralsTest::prose)
                    .forEach(found::add);
            SHOWN.matcher(code).results().map(MatchResult::group).forEach(found::add);
            NUMBERS.matcher(code).results().map(MatchResult::group).forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    private static boolean prose(String literal) {
        return PROSE.matcher(literal).find() && !ALLOWED.contains(literal);
    }
}
