package org.asterism.data.sort;

import java.util.Comparator;

/** Words in the order that people expect: capitals make no difference, and numbers inside go by size, so x9 is before x10. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (digit(a.charAt(i)) && digit(b.charAt(j))) {
                int endA = number(a, i);
                int endB = number(b, j);
                order = numbers(a, i, endA, b, j, endB);
                i = endA;
                j = endB;
            } else {
                order = Character.compare(lower(a.charAt(i++)), lower(b.charAt(j++)));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest == 0 ? a.compareTo(b) : rest;
    }

    /** By size: without zeros before it, the longer number is the larger one. */
    private static int numbers(String a, int fromA, int endA, String b, int fromB, int endB) {
        int i = afterZeros(a, fromA, endA);
        int j = afterZeros(b, fromB, endB);
        int length = Integer.compare(endA - i, endB - j);
        return length == 0 ? a.substring(i, endA).compareTo(b.substring(j, endB)) : length;
    }

    private static int afterZeros(String text, int from, int end) {
        int i = from;
        while (i < end - 1 && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int number(String text, int from) {
        int end = from;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static char lower(char sign) {
        return Character.toLowerCase(sign);
    }
}
