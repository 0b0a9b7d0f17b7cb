package org.asterism.session.log;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.asterism.parameter.InvalidInputException;

/**
 * What a person is called in all results: any words, often a number such as {@code p01}.
 *
 * @param id without blanks at its ends, in Unicode's composed form
 */
public record Person(String id) {
    /** The longest id. */
    public static final int MAX_LENGTH = 80;

    private static final int LONGEST_STEM = 40;

    /** Names that Windows keeps for devices. */
    private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    /** @throws InvalidInputException if it is empty, too long, or holds characters that cannot be seen */
    public Person {
        id = Normalizer.normalize(id, Normalizer.Form.NFC).strip();
        if (id.isEmpty()) {
            throw new InvalidInputException("A person needs an id, such as p01.");
        }
        if (id.length() > MAX_LENGTH) {
            throw new InvalidInputException(
                    "An id has at most " + MAX_LENGTH + " characters, but this has " + id.length() + ".");
        }
        if (id.codePoints().anyMatch(Person::hidden)) {
            throw new InvalidInputException("An id is one line of characters that can be seen; type it anew.");
        }
    }

    /**
     * The start of the names of their files: safe and different for different ids on every file system, also on those
     * that do not tell large letters from small ones.
     */
    public String stem() {
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
        String stem = plain.substring(0, Math.min(plain.length(), LONGEST_STEM));
        return stem.equals(id) && !DEVICES.matcher(stem).matches() ? stem : stem + "~" + hash();
    }

    private String hash() {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    private static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
