package org.asterism.lesson.answer;

import java.util.regex.Pattern;

/**
 * Who answers.
 *
 * @param token tells the person from all others, and is all that the name of a file says: {@value #LEAST} to {@value #MOST}
 *     lower-case letters and digits
 * @param name what they want to be called, at most {@value #LONGEST} characters on one line; empty for nothing
 */
public record Person(String token, String name) {
    /** The longest name. */
    public static final int LONGEST = 40;

    private static final int LEAST = 8;
    private static final int MOST = 32;
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]{" + LEAST + "," + MOST + "}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    /** Takes a name as it is shown: without line breaks and other signs that nobody sees, and not too long. */
    public Person {
        String seen = UNSEEN.matcher(name).replaceAll(" ").strip();
        int length = seen.codePointCount(0, seen.length());
        name = length <= LONGEST
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, LONGEST)).strip();
        if (!valid(token)) {
            throw new IllegalArgumentException("token " + token);
        }
    }

    /** Whether a text can be a token. */
    public static boolean valid(String token) {
        return TOKEN.matcher(token).matches();
    }
}
