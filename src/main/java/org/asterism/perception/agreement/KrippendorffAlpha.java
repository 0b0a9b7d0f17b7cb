package org.asterism.perception.agreement;

import java.util.Arrays;
import org.asterism.job.Job;
import org.asterism.job.Parallel;
import org.asterism.quality.Noise;

/**
 * Krippendorff's alpha of the decisions whether two points belong together: each pair of points is a unit, and each person
 * who knows both has coded it as together or apart.
 *
 * <p>Nominal data, with missing values. Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"; 2019, "Content
 * Analysis", 4th edition, chapter 12. Points that everybody labels alike are counted as one block, so that it takes O(b² m)
 * for b blocks and m people.
 *
 * @param value 1 for full agreement, 0 for that of chance; NaN where no two people know the same pair, or all say the same
 *     of every pair, so that there is nothing to agree on
 * @param units how many pairs of points at least two people know
 * @param decisions how many decisions on these there are
 */
public record KrippendorffAlpha(double value, double units, double decisions) {

    /** @throws org.asterism.job.CancelledException if the job was cancelled */
    public static KrippendorffAlpha of(Ratings ratings, Noise noise, Job job) {
        PointBlocks blocks = PointBlocks.of(ratings, noise);
        Tally[] tallies = new Tally[blocks.count()];
        Parallel.forEach(tallies.length, block -> {
            job.check();
            tallies[block] = Tally.of(blocks, block);
        });
        return Arrays.stream(tallies).reduce(new Tally(0, 0, 0, 0), Tally::plus).alpha();
    }

    /**
     * Sums over units.
     *
     * @param together decisions that put two points together
     * @param apart decisions that part them
     * @param mixed a half of the disagreeing pairs of decisions of a unit, by one less than its decisions
     */
    private record Tally(double units, double together, double apart, double mixed) {
        /** The units of a block with itself and with those before it. */
        static Tally of(PointBlocks blocks, int block) {
            float[] weights = new float[blocks.people().size()];
            Arrays.fill(weights, 1);
            float[] known = new float[block + 1];
            float[] together = new float[block + 1];
            blocks.count(block, weights, known, together);
            double size = blocks.sizes()[block];
            Tally sum = of(size * (size - 1) / 2, known[block], together[block]);
            for (int other = 0; other < block; other++) {
                sum = sum.plus(of(size * blocks.sizes()[other], known[other], together[other]));
            }
            return sum;
        }

        /** So many units of which each has these decisions. */
        static Tally of(double units, double known, double together) {
            if (known < 2) {
                return new Tally(0, 0, 0, 0);
            }
            double apart = known - together;
            return new Tally(units, units * together, units * apart, units * together * apart / (known - 1));
        }

        Tally plus(Tally more) {
            return new Tally(units + more.units, together + more.together, apart + more.apart, mixed + more.mixed);
        }

        KrippendorffAlpha alpha() {
            double decisions = together + apart;
            double value = 1 - (decisions - 1) * mixed / (together * apart);
            return new KrippendorffAlpha(value, units, decisions);
        }
    }
}
