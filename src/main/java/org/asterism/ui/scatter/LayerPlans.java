package org.asterism.ui.scatter;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asterism.job.Job;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.layer.LayerPlanner;
import org.asterism.report.layer.PlannedLayer;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.LayerKind;
import org.jspecify.annotations.Nullable;

/**
 * Layers that are planned in the background, and kept until the points or their labels change.
 *
 * <p>Those that follow the view are planned anew for each; until then the last ones move with the points.
 */
final class LayerPlans {
    private final TasksModel tasks;
    private final Runnable changed;
    private final Latest still;
    private final Latest following;
    private final Map<LayerKind, PlannedLayer> ready = new EnumMap<>(LayerKind.class);
    private final Map<LayerKind, Viewport> seen = new EnumMap<>(LayerKind.class);
    private Source source = new Source(PlotScene.EMPTY);
    private @Nullable Request stillAsked;
    private @Nullable Request followingAsked;

    /** @param changed is called when layers have become ready */
    LayerPlans(TasksModel tasks, Runnable changed) {
        this.tasks = tasks;
        this.changed = changed;
        still = new Latest(tasks);
        following = new Latest(tasks);
    }

    /** A layer of the points that were asked for last; empty while it is not planned. */
    Optional<PlannedLayer> find(LayerKind kind) {
        return Optional.ofNullable(ready.get(kind));
    }

    /** Asks for layers; those that are missing or made for another view are planned. */
    void ask(PlotScene scene, Set<LayerKind> kinds, Viewport viewport) {
        if (!source.suits(scene)) {
            source = new Source(scene);
            ready.clear();
            seen.clear();
        }
        Set<LayerKind> missing = EnumSet.noneOf(LayerKind.class);
        Set<LayerKind> outdated = EnumSet.noneOf(LayerKind.class);
        for (LayerKind kind : kinds) {
            if (LayerPlanner.followsView(kind)) {
                if (!viewport.equals(seen.get(kind))) {
                    outdated.add(kind);
                }
            } else if (!ready.containsKey(kind)) {
                missing.add(kind);
            }
        }
        stillAsked = request(still, stillAsked, new Request(source, missing, viewport));
        followingAsked = request(following, followingAsked, new Request(source, outdated, viewport));
    }

    /** Starts a request unless it is at work already, and returns the one that is. */
    private @Nullable Request request(Latest latest, @Nullable Request asked, Request next) {
        if (next.kinds.isEmpty()) {
            latest.cancel();
            return null;
        }
        if (!next.sameWork(asked)) {
            latest.start(
                    Messages.text("layers.task"),
                    next::run,
                    plans -> take(next, plans),
                    words -> tasks.say(Message.note(words)));
        }
        return next;
    }

    private void take(Request request, Map<LayerKind, PlannedLayer> plans) {
        ready.putAll(plans);
        plans.keySet().forEach(kind -> seen.put(kind, request.viewport));
        changed.run();
    }

    /** Points and labels, sorted once for all layers; sorted again where memory was needed for something else. */
    private static final class Source {
        private final PlotScene scene;
        private SoftReference<LayerPlanner> kept = new SoftReference<>(null);

        Source(PlotScene scene) {
            this.scene = scene;
        }

        boolean suits(PlotScene other) {
            return scene.samePoints(other)
                    && Arrays.equals(scene.labels(), other.labels())
                    && scene.legend().equals(other.legend());
        }

        synchronized LayerPlanner planner() {
            LayerPlanner planner = kept.get();
            if (planner == null) {
                planner = LayerPlanner.of(scene);
                kept = new SoftReference<>(planner);
            }
            return planner;
        }
    }

    private record Request(Source source, Set<LayerKind> kinds, Viewport viewport) {
        /** Whether another request, at work, does this one's. */
        boolean sameWork(@Nullable Request other) {
            boolean follows = kinds.stream().anyMatch(LayerPlanner::followsView);
            return other != null
                    && other.source.equals(source)
                    && other.kinds.equals(kinds)
                    && (!follows || other.viewport.equals(viewport));
        }

        Map<LayerKind, PlannedLayer> run(Job job) {
            Map<LayerKind, PlannedLayer> plans = new EnumMap<>(LayerKind.class);
            LayerPlanner planner = source.planner();
            for (LayerKind kind : kinds) {
                double done = (double) plans.size() / kinds.size();
                plans.put(kind, planner.plan(kind, viewport, job.part(done, done + 1.0 / kinds.size())));
            }
            return plans;
        }
    }
}
