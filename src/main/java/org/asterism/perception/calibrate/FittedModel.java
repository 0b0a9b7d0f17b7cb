package org.asterism.perception.calibrate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.GaussianPair;
import org.asterism.perception.Interval;
import org.asterism.perception.PairFeature;
import org.asterism.perception.SeparabilityModel;

/**
 * A model of what people see, made from their own judgements. An immutable value.
 *
 * @param name what people call it, without blanks at its ends
 * @param source where the judgements are from, in words
 * @param judgements how many pairs were judged
 * @param plots in how many plots
 * @param score on plots that were held out
 * @param builtIn the built-in model's score on the same judgements
 */
public record FittedModel(
        String name,
        LocalDate date,
        String source,
        Method method,
        Formula formula,
        int judgements,
        int plots,
        Map<PairFeature, Interval> tested,
        Interval sizes,
        Score score,
        Score builtIn)
        implements SeparabilityModel {
    /** The longest name. */
    public static final int MAX_LENGTH = 80;

    /** @throws InvalidInputException if the name is empty or too long */
    public FittedModel {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_LENGTH) {
            throw new InvalidInputException("A model needs a name of 1 to " + MAX_LENGTH + " characters.");
        }
        tested = Collections.unmodifiableMap(new TreeMap<>(tested));
    }

    @Override
    public double single(GaussianPair pair) {
        return formula.single(pair);
    }
}
