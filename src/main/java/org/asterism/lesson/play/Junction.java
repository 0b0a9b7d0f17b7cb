package org.asterism.lesson.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Step;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;

/**
 * A step of a branch at which somebody changes something.
 *
 * <p>A search with centres ({@link Steerable}) goes on from those of this step: where a centre or a point was moved, and where a
 * parameter was changed that has a say in each round. Everything else runs anew: other algorithms, and changes of {@link
 * Steerable#startOptions}, for which the centres of this step mean nothing.
 */
public record Junction(Branch branch, int step) {
    /**
     * Runs what comes of a change.
     *
     * @param title of the new branch
     * @param cause what was changed, in words
     * @throws InvalidInputException if there is no such centre or point, or the algorithm cannot go on from there
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public Branch with(Change change, String title, String cause, Job job) {
        return switch (change) {
            case Change.Centre centre -> branch.goesOn(title, cause, step, recentred(centre, job));
            case Change.Point point -> moved(point, title, cause, job);
            case Change.Start start -> branch.anew(title, cause, step, started(start, job));
            case Change.Setting setting -> set(setting.algorithm(), title, cause, job);
        };
    }

    /** Whether centres of this step can be moved. */
    public boolean hasCentres() {
        return algorithm() instanceof Steerable && !Marks.centres(now()).isEmpty();
    }

    private Recording started(Change.Start start, Job job) {
        List<Mark> from = new ArrayList<>();
        for (double[] centre : start.centres()) {
            from.add(new Mark.Place(from.size(), centre));
        }
        return Recording.resumed(steerable(), points(), from, job);
    }

    private Steerable steerable() {
        if (algorithm() instanceof Steerable steerable) {
            return steerable;
        }
        throw new InvalidInputException(
                Schema.of((Clusterer) algorithm()).title() + " has no centres that could be moved.");
    }

    private Recording recentred(Change.Centre moved, Job job) {
        Steerable steerable = steerable();
        List<Mark> from = Marks.centres(now()).stream()
                .map(mark -> Marks.cluster(mark) == moved.cluster() ? Marks.moved(mark, moved.to(), points()) : mark)
                .toList();
        if (from.stream().noneMatch(mark -> Marks.cluster(mark) == moved.cluster())) {
            throw new InvalidInputException("There is no centre " + (moved.cluster() + 1) + " at this step.");
        }
        return Recording.resumed(steerable, points(), from, job);
    }

    private Branch moved(Change.Point moved, String title, String cause, Job job) {
        Points points = points();
        if (moved.point() < 0 || moved.point() >= points.size()) {
            throw new InvalidInputException("There is no point " + (moved.point() + 1) + ".");
        }
        return run(algorithm(), moved.in(points), true, title, cause, job);
    }

    private Branch set(Traceable other, String title, String cause, Job job) {
        return run(other, branch.points(step), sameSearch(other), title, cause, job);
    }

    private Branch run(Traceable next, Points points, boolean same, String title, String cause, Job job) {
        return same && hasCentres() && next instanceof Steerable steerable
                ? branch.goesOn(title, cause, step, Recording.resumed(steerable, points, Marks.centres(now()), job))
                : branch.anew(title, cause, step, Recording.of(next, points, job));
    }

    /** Whether another setting only changes what each round of the search does. */
    private boolean sameSearch(Traceable other) {
        if (!(other instanceof Steerable search)
                || !other.getClass().equals(algorithm().getClass())) {
            return false;
        }
        Schema<Clusterer> schema = Schema.of((Clusterer) other);
        Map<String, Object> then = schema.values(algorithm());
        Map<String, Object> now = schema.values(other);
        return search.startOptions().stream().allMatch(option -> Objects.equals(now.get(option), then.get(option)));
    }

    private Traceable algorithm() {
        return branch.recording().algorithm();
    }

    private Points points() {
        return branch.points(step);
    }

    private Step now() {
        return branch.recording().steps().get(step);
    }
}
