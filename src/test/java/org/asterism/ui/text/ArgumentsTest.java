package org.asterism.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Code that asks for a text gives it as many arguments as its pattern has placeholders. */
class ArgumentsTest {
    private static final Pattern CALL = Pattern.compile("Messages\\.text\\(");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void everyPlaceholderIsFilled() throws IOException {
        Map<String, String> texts = Bundles.texts("");
        int calls = 0;
        for (String code : Bundles.code("")) {
            Matcher call = CALL.matcher(code);
            while (call.find()) {
                String arguments = arguments(code, call.end());
                int given = commas(LITERAL.matcher(arguments).replaceAll(""));
                KEY.matcher(arguments)
                        .results()
                        .map(key -> key.group(1))
                        .filter(texts::containsKey)
                        .forEach(key -> assertThat(placeholders(Objects.requireNonNull(texts.get(key))))
                                .as(key)
                                .isLessThanOrEqualTo(given));
                calls++;
            }
        }
        assertThat(calls).isPositive();
    }

    /** What stands between the parenthesis that was opened before {@code start} and the one that closes it. */
    private static String arguments(String code, int start) {
        int end = start;
        for (int depth = 1; depth > 0; end++) {
            depth += code.charAt(end) == '(' ? 1 : code.charAt(end) == ')' ? -1 : 0;
        }
        return code.substring(start, end - 1);
    }

    /** Commas that are not within parentheses. */
    private static int commas(String code) {
        int commas = 0;
        int depth = 0;
        for (char c : code.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            commas += c == ',' && depth == 0 ? 1 : 0;
        }
        return commas;
    }

    /** How many arguments a pattern reads. */
    private static int placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
