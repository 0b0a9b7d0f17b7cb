package org.asterism.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.External;
import org.asterism.quality.Internal;
import org.asterism.quality.Measure;
import org.asterism.quality.Noise;
import picocli.CommandLine.ParseResult;

/**
 * Which measures a command shall take, and how noise is to be counted.
 *
 * @param names of the measures; empty for all that are quick
 */
record Measuring(List<String> names, ParseResult given, Console console) {
    static final String NOISE_HELP =
            "How noise is counted: together as one cluster, each point as a cluster, or not at all"
                    + " (against the points it is left out, against the truth one cluster, if not given).";

    /** @throws InvalidInputException if there is no measure of a name; the message lists those that there are */
    static Measuring of(ParseResult given, Console console) {
        String list = given.matchedOptionValue("--measures", "");
        List<String> names = list.isEmpty()
                ? List.of()
                : Arrays.stream(list.split(",", -1)).map(String::strip).toList();
        List<String> known = Stream.concat(Internal.all().stream(), External.all().stream())
                .<String>map(Measure::id)
                .toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new InvalidInputException(
                        "There is no measure \"" + name + "\"; there are " + String.join(", ", known) + ".");
            }
        }
        return new Measuring(names, given, console);
    }

    /** How noise is counted; the usual way if none was chosen. */
    Noise noise(Noise usual) {
        return Options.chosen(given, "--noise", usual);
    }

    /** Those of the measures that were named, or all that are quick on so many points; says which are left out. */
    <T> List<Measure<T>> chosen(List<Measure<T>> measures, int points) {
        if (!names.isEmpty()) {
            return measures.stream().filter(m -> names.contains(m.id())).toList();
        }
        List<String> slow = measures.stream()
                .filter(measure -> !measure.growth().quick(points))
                .map(Measure::id)
                .toList();
        if (!slow.isEmpty()) {
            console.note(String.join(", ", slow) + " would take long on " + points
                    + " points; name them with --measures to have them.");
        }
        return measures.stream()
                .filter(measure -> measure.growth().quick(points))
                .toList();
    }
}
