package org.asterism.workspace.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asterism.tuning.forecast.Observation;
import org.asterism.workspace.codec.Fields;
import org.asterism.workspace.codec.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How long the last runs took on this machine, the oldest first. Kept in a file that several windows share. */
public final class RunTimes {
    /** How many are kept. */
    public static final int MOST = 400;

    private final StateFile file;

    public RunTimes(Path file) {
        this.file = new StateFile(file, "asterism-run-times");
    }

    /** The last runs; none where the file is missing or bad. */
    public List<Observation> list() {
        return file.read(fields ->
                        fields.objects("runs").stream().map(RunTimes::read).toList())
                .orElse(List.of());
    }

    /** Adds a run and forgets the oldest; returns what is kept. */
    public List<Observation> add(Observation run) {
        List<Observation> runs = new ArrayList<>(list());
        runs.add(run);
        List<Observation> kept = List.copyOf(runs.subList(Math.max(0, runs.size() - MOST), runs.size()));
        ObjectNode content = Json.object();
        ArrayNode list = content.putArray("runs");
        kept.stream().map(RunTimes::write).forEach(list::add);
        file.write(content);
        return kept;
    }

    private static Observation read(Fields fields) {
        return new Observation(
                fields.text("algorithm"),
                fields.whole("points", 1, Integer.MAX_VALUE),
                fields.whole("dimensions", 1, Integer.MAX_VALUE),
                fields.number("effort"),
                fields.number("seconds"));
    }

    private static ObjectNode write(Observation run) {
        return Json.object()
                .put("algorithm", run.algorithm())
                .put("points", run.points())
                .put("dimensions", run.dimensions())
                .put("effort", run.effort())
                .put("seconds", run.seconds());
    }
}
