package org.asterism.lesson.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a class chose of several answers.
 *
 * @param choices who chose what: the place of the option from 0, by the student's name, each of which there is once
 */
public record ChoiceResult(Map<String, Integer> choices) implements ClassResult {
    public ChoiceResult {
        choices = new LinkedHashMap<>(choices);
    }

    static ChoiceResult of(List<String> names, List<Prediction.Choice> choices) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            chosen.put(names.get(i), choices.get(i).option());
        }
        return new ChoiceResult(chosen);
    }

    @Override
    public int size() {
        return choices.size();
    }

    /** How many chose an option. */
    public int count(int option) {
        return names(option).size();
    }

    /** How many chose the option that most chose; 0 where nobody chose. */
    public int most() {
        return choices.values().stream().mapToInt(this::count).max().orElse(0);
    }

    /** Who chose an option, in the order of the answers. */
    public List<String> names(int option) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue() == option)
                .map(Map.Entry::getKey)
                .toList();
    }
}
