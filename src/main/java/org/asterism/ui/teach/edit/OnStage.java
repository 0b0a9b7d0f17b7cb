package org.asterism.ui.teach.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.asterism.data.Samples;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Moment;
import org.asterism.lesson.Source;
import org.asterism.lesson.Stage;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.teach.play.StageModel;
import org.jspecify.annotations.Nullable;

/** What stands on the stage, as an exhibit of a lesson. */
final class OnStage {
    private OnStage() {}

    /** The exhibit; null while there is nothing on the stage. */
    static @Nullable Exhibit now(StageModel stage, @Nullable Bounds camera) {
        Stage data = stage.stageProperty().get();
        if (data == null) {
            return null;
        }
        List<Act> acts = new ArrayList<>();
        for (LaneModel lane : stage.lanes()) {
            acts.add(Act.of(lane.recording().algorithm(), lane.act().standardized()));
        }
        Exhibit before = stage.exhibitProperty().get();
        Set<Exhibit.Show> shows =
                before == null ? EnumSet.of(Exhibit.Show.CODE, Exhibit.Show.OBJECTIVE) : before.shows();
        return new Exhibit(
                source(before, data), acts, moment(stage), camera == null ? null : Numbers.rounded(camera), shows);
    }

    private static Source source(@Nullable Exhibit before, Stage data) {
        return before != null ? before.source() : bundled(data);
    }

    /** A sample by its name, other data point by point. */
    private static Source bundled(Stage data) {
        String name = data.dataset().name();
        return Samples.all().stream()
                .filter(sample -> sample.file().equals(name)
                        && sample.rows() == data.dataset().rows())
                .findFirst()
                .<Source>map(sample -> new Source.Bundled(sample.id(), List.of(data.across(), data.upwards())))
                .orElseGet(() -> drawn(data));
    }

    private static Source drawn(Stage data) {
        Points points = data.points(false);
        int[] groups = data.groups();
        List<String> names = groups == null
                ? List.of()
                : Arrays.stream(groups).mapToObj(Integer::toString).toList();
        return new Source.Drawn(points.column(0), points.column(1), names);
    }

    private static Moment moment(StageModel stage) {
        int position = stage.player().positionProperty().get();
        if (position == 0) {
            return new Moment.Start();
        }
        return position == stage.player().lastProperty().get() ? new Moment.End() : new Moment.At(position);
    }
}
