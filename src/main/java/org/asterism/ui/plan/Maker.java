package org.asterism.ui.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.material.Expectation;
import org.asterism.session.material.Material;
import org.asterism.session.material.Plots;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Stimulus;

/** Makes plots of materials in a folder, in the background: writes their tables, reads them back, and scores them. */
record Maker(Path folder, Set<String> taken, Display.Aspect aspect) {
    private static final double GATHERED = 0.4;

    /** @param refused why others are missing, a sentence each */
    record Made(List<Stimulus> stimuli, Map<String, PlotFacts> facts, List<String> refused) {}

    /** The expected ambiguity of plots, by their ids. */
    static Map<String, Double> expected(Map<String, Points> plots, Display.Aspect aspect, Job job) {
        Map<String, Double> expected = new HashMap<>();
        plots.forEach((id, points) -> {
            job.check();
            job.progress((double) expected.size() / plots.size());
            expected.put(id, Expectation.of(points, aspect, job.silent()));
        });
        return expected;
    }

    Made make(PlotsModel.Gathering gathering, Job job) {
        PlotsModel.Gathered gathered = gathering.gather(job.part(0, GATHERED));
        List<String> refused = new ArrayList<>(gathered.refused());
        List<Stimulus> stimuli = new ArrayList<>();
        Map<String, PlotFacts> facts = new HashMap<>();
        Plots plots = new Plots(folder, taken);
        Job rest = job.part(GATHERED, 1);
        for (Material material : gathered.materials()) {
            rest.check();
            rest.progress((double) stimuli.size() / gathered.materials().size());
            try {
                Stimulus kept = plots.add(material, job.silent());
                PlotFacts read = PlotFacts.read(folder, kept, job.silent());
                facts.put(kept.id(), read);
                stimuli.add(kept.withExpected(Expectation.of(read.points(), aspect, job.silent())));
            } catch (InvalidInputException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        return new Made(stimuli, facts, refused);
    }
}
