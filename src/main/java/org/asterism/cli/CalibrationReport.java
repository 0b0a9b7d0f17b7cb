package org.asterism.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asterism.parameter.Declaration;
import org.asterism.perception.calibrate.Calibration;
import org.asterism.perception.calibrate.Trial;
import org.asterism.report.Json;

/** What came out of a calibration, for people and as JSON. */
record CalibrationReport(Calibration calibration) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(calibration.judgements().size() + " judgements of pairs in "
                + calibration.judgements().plots() + " plots; errors on "
                + (calibration.byPlot() ? "plots" : "judgements") + " held out:");
        lines.add(String.format(Locale.ROOT, "%-28s %14s %8s %8s", "model", "absolute error", "log loss", "Spearman"));
        calibration.trials().forEach(trial -> lines.add(line(trial)));
        lines.add(calibration.verdict());
        return lines;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("judgements", calibration.judgements().size());
        json.put("plots", calibration.judgements().plots());
        json.put("held_out", calibration.byPlot() ? "plots" : "judgements");
        json.put(
                "models",
                calibration.trials().stream().map(CalibrationReport::json).toList());
        json.put("best", Declaration.text(calibration.best().method()));
        json.put("better_than_built_in", calibration.better());
        return json;
    }

    private static String line(Trial trial) {
        return String.format(
                Locale.ROOT,
                "%-28s %14.3f %8.3f %8.3f",
                trial.method().title(),
                trial.score().absoluteError(),
                trial.score().logLoss(),
                trial.score().spearman());
    }

    private static Map<String, Object> json(Trial trial) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", Declaration.text(trial.method()));
        json.put("absolute_error", trial.score().absoluteError());
        json.put("log_loss", trial.score().logLoss());
        json.put("spearman", Json.number(trial.score().spearman()));
        return json;
    }
}
