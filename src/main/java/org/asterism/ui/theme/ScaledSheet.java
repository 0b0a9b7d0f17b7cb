package org.asterism.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets in which every length is multiplied by a factor.
 *
 * <p>JavaFX has no scale for a whole interface: lengths in {@code em} follow the font, but those in pixels, and those
 * without a unit, do not. So the sheet is rewritten, and handed over as a data URI.
 */
final class ScaledSheet {
    private static final Pattern LENGTHS = Pattern.compile(
            "(-fx-[a-z-]*(?:padding|spacing|gap|size|radius|width|height|insets|indent|tick-length|bar-length))(\\s*:)([^;]*);");
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w.#])(-?\\d+(?:\\.\\d+)?)(px)?(?![\\w.%(])");
    private static final Map<List<Object>, String> MADE = new HashMap<>();

    private ScaledSheet() {}

    /**
     * A sheet with others behind it.
     *
     * @param base the address of a sheet, or its path on the class path
     * @return the address of the sheet that is asked for
     */
    static synchronized String of(String base, List<String> additions, double scale) {
        if (additions.isEmpty() && scale == 1) {
            return base;
        }
        return MADE.computeIfAbsent(List.of(base, additions, scale), _ -> {
            StringBuilder css = new StringBuilder(read(base));
            additions.forEach(sheet -> css.append('\n').append(read(sheet)));
            return address(scaled(css.toString(), scale));
        });
    }

    /** The text of a sheet with its lengths multiplied; -1, which stands for a computed size, stays. */
    static String scaled(String css, double scale) {
        return LENGTHS.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + found.group(2) + value(found.group(1), found.group(3), scale) + ";"));
    }

    private static String value(String property, String value, double scale) {
        boolean size = property.endsWith("width") || property.endsWith("height");
        return LENGTH.matcher(value).replaceAll(found -> {
            double length = Double.parseDouble(found.group(1));
            return size && length < 0 ? found.group() : String.format(Locale.ROOT, "%.4gpx", length * scale);
        });
    }

    private static String address(String css) {
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String read(String sheet) {
        try (InputStream input = url(sheet).openStream()) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(String sheet) throws IOException {
        return sheet.startsWith("/")
                ? Objects.requireNonNull(atlantafx.base.theme.Theme.class.getResource(sheet), sheet)
                : URI.create(sheet).toURL();
    }
}
