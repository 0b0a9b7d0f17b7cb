package org.asterism.tuning.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.MemoryCheck;
import org.asterism.cluster.Prepared;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.quality.Gap;
import org.asterism.quality.Labelled;
import org.asterism.quality.Measure;
import org.asterism.quality.Noise;
import org.asterism.quality.Space;

/**
 * One algorithm with one or two of its parameters over a range each.
 *
 * @param base gives the parameters that stay
 * @param ranges one or two; of two every value of one goes with every value of the other
 */
public record Sweep(Clusterer base, List<Range> ranges) {
    /** The most combinations of values. */
    public static final int MOST = 2500;

    private static final double NANOS = 1e-9;

    /**
     * @throws IllegalArgumentException if there are no ranges or more than two
     * @throws InvalidInputException if there are too many combinations
     */
    public Sweep {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty() || ranges.size() > 2) {
            throw new IllegalArgumentException(ranges.size() + " ranges");
        }
        long size = ranges.stream().mapToLong(range -> range.values().size()).reduce(1, (a, b) -> a * b);
        if (size > MOST) {
            throw new InvalidInputException("These ranges make " + size + " combinations, but a sweep takes up to "
                    + MOST + "; take fewer values.");
        }
    }

    /**
     * A sweep from ranges as people type them.
     *
     * @param ranges what {@link Range#of} reads, by option name
     * @throws InvalidInputException if there are none or more than two, one is no range or of no parameter, or plays no
     *     part beside the other parameters
     */
    public static Sweep of(Clusterer base, Map<String, String> ranges) {
        Schema<Clusterer> schema = Schema.of(base);
        if (ranges.isEmpty() || ranges.size() > 2) {
            throw new InvalidInputException("A sweep goes over one or two parameters, but "
                    + (ranges.isEmpty() ? "none has" : String.join(", ", ranges.keySet()) + " have")
                    + " a range; give a range such as 2..30 to one of "
                    + String.join(", ", schema.values(base).keySet()) + ".");
        }
        List<Range> read = ranges.entrySet().stream()
                .map(range -> Range.of(schema.declaration(range.getKey()), range.getValue()))
                .toList();
        Sweep sweep = new Sweep(base, read);
        read.forEach(range -> sweep.requirePart(range.parameter()));
        return sweep;
    }

    private void requirePart(Declaration parameter) {
        Schema<Clusterer> schema = Schema.of(base);
        if (members().stream().noneMatch(member -> schema.effective(member).containsKey(parameter.option()))) {
            throw new InvalidInputException(parameter.option() + " changes nothing here: it plays a part only with "
                    + parameter.when().replace('=', ' ').replace("|", " or ") + ".");
        }
    }

    /** The algorithm with each combination of values; those of the last range change fastest. */
    public List<Clusterer> members() {
        Schema<Clusterer> schema = Schema.of(base);
        List<Clusterer> members = List.of(base);
        for (Range range : ranges) {
            List<Clusterer> more = new ArrayList<>();
            for (Clusterer member : members) {
                for (Object value : range.values()) {
                    Map<String, Object> values = schema.values(member);
                    values.put(range.parameter().option(), value);
                    more.add(schema.create(values));
                }
            }
            members = more;
        }
        return members;
    }

    /**
     * Clusters the points with each member: coarse before fine, near the best so far before far from it, and what shares
     * most with the one before first. What comes out depends on none of this.
     *
     * @param measures what is measured of each clustering; by the first it is told which is the best
     * @param found gets each outcome as soon as it is there, on the thread that calls this; so a sweep that is cancelled
     *     has given what it has
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public void run(Space space, List<Measure<Labelled>> measures, Consumer<Outcome> found, Job job) {
        List<Clusterer> members = members();
        Prepared prepared = base.prepare(space.points());
        Measure.Best better =
                measures.isEmpty() ? Measure.Best.HIGHER : measures.getFirst().best();
        BestFirst order = new BestFirst(
                ranges.stream().map(range -> range.values().size()).toList(), better);
        for (int done = 0; done < members.size(); done++) {
            int member = order.next(m -> prepared.keeps(members.get(m)));
            Job part = job.part((double) done / members.size(), (done + 1.0) / members.size());
            Outcome outcome = outcome(space, members.get(member), prepared, measures, part);
            order.measured(member, leading(outcome));
            found.accept(outcome);
        }
        job.progress(1);
    }

    /** As {@link #run}, but in the order of {@link #members()}, for those who read row by row. */
    public void runInTurn(Space space, List<Measure<Labelled>> measures, Consumer<Outcome> found, Job job) {
        List<Clusterer> members = members();
        Prepared prepared = base.prepare(space.points());
        for (int m = 0; m < members.size(); m++) {
            Job part = job.part((double) m / members.size(), (m + 1.0) / members.size());
            found.accept(outcome(space, members.get(m), prepared, measures, part));
        }
        job.progress(1);
    }

    /**
     * The gap statistic of a sweep over {@code k}, up to its largest; {@link Curve#of(Range, Gap)} draws it.
     *
     * @param sets how many evenly spread sets are clustered too, at least 1
     * @throws InvalidInputException if no range is of {@code k}
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public Gap gap(Points points, int sets, long seed, Job job) {
        Range range = ranges.stream()
                .filter(each -> each.parameter().option().equals("k"))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("The gap statistic needs a sweep over k."));
        Schema<Clusterer> schema = Schema.of(base);
        Map<String, Object> values = schema.values(base);
        IntFunction<Clusterer> family = k -> {
            values.put("k", k);
            return schema.create(values);
        };
        int most = range.values().stream()
                .mapToInt(k -> ((Number) k).intValue())
                .max()
                .orElseThrow();
        return Gap.of(points, family, most, sets, seed, job);
    }

    private static double leading(Outcome outcome) {
        return outcome instanceof Outcome.Clustered clustered
                        && !clustered.indices().isEmpty()
                ? clustered.indices().getFirst().value()
                : Double.NaN;
    }

    private static Outcome outcome(
            Space space, Clusterer member, Prepared prepared, List<Measure<Labelled>> measures, Job job) {
        try {
            MemoryCheck.check(member, space.points());
            long start = System.nanoTime();
            Clustering clustering = prepared.cluster(member, job);
            double seconds = (System.nanoTime() - start) * NANOS;
            Labelled labelled = new Labelled(space, clustering.labels(), Noise.LEFT_OUT, job);
            List<Measure.Value> indices =
                    measures.stream().map(measure -> measure.of(labelled)).toList();
            return new Outcome.Clustered(member, clustering, indices, seconds);
        } catch (InvalidInputException e) {
            return new Outcome.Refused(member, String.valueOf(e.getMessage()));
        }
    }
}
