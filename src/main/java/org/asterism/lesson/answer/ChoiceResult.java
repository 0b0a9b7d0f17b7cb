package org.asterism.lesson.answer;

import java.util.List;

/**
 * What a class chose of several answers.
 *
 * @param counts how many chose each, by its place; as long as the last one chosen needs
 */
public record ChoiceResult(int size, int[] counts) implements ClassResult {
    static ChoiceResult of(List<Prediction.Choice> choices) {
        int[] counts = new int
                [choices.stream().mapToInt(Prediction.Choice::option).max().orElse(-1) + 1];
        choices.forEach(choice -> counts[choice.option()]++);
        return new ChoiceResult(choices.size(), counts);
    }

    /** How many chose one of them. */
    public int count(int option) {
        return option < counts.length ? counts[option] : 0;
    }
}
