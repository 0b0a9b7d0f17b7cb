package org.asterism.tuning.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Prepared;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
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
    private static final double NANOS = 1e-9;

    /** @throws IllegalArgumentException if there are no ranges or more than two */
    public Sweep {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty() || ranges.size() > 2) {
            throw new IllegalArgumentException(ranges.size() + " ranges");
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
     * Clusters the points with each member.
     *
     * @param measures what is measured of each clustering
     * @param found gets each outcome as soon as it is there, on the thread that calls this; so a sweep that is cancelled
     *     has given what it has
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public void run(Space space, List<Measure<Labelled>> measures, Consumer<Outcome> found, Job job) {
        List<Clusterer> members = members();
        Prepared prepared = base.prepare(space.points());
        for (int m = 0; m < members.size(); m++) {
            Job part = job.part((double) m / members.size(), (m + 1.0) / members.size());
            found.accept(outcome(space, members.get(m), prepared, measures, part));
        }
    }

    private static Outcome outcome(
            Space space, Clusterer member, Prepared prepared, List<Measure<Labelled>> measures, Job job) {
        try {
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
