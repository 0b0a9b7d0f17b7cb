package org.asterism.session.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.asterism.data.Dataset;
import org.asterism.data.write.CsvWriting;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.folder.Session;
import org.asterism.session.plan.Stimulus;
import org.asterism.workspace.codec.AtomicFile;
import org.asterism.workspace.codec.Json;
import org.asterism.workspace.codec.Reasons;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a session as a folder of tables, shapes and figures, with a page that says how to compute the figures again in
 * Python or R, and scripts that do.
 */
public final class SessionExport {
    private static final List<String> GUIDE =
            List.of("README.md", "recompute.py", "recompute.R", "session.schema.json");

    private final Session session;
    private final Path folder;

    private SessionExport(Session session, Path folder) {
        this.session = session;
        this.folder = folder;
    }

    /**
     * Writes all files; those of the same name are replaced.
     *
     * @param folder made where it is missing
     * @throws InvalidInputException if something cannot be written; the message says what
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static void write(Session session, Path folder, Job job) {
        SessionExport export = new SessionExport(session, folder);
        try {
            Files.createDirectories(folder.resolve("raters"));
            Files.createDirectories(folder.resolve("points"));
            export.write(job);
        } catch (IOException e) {
            throw new InvalidInputException(
                    "The session cannot be written to " + folder + ": " + Reasons.of(e) + "; choose another folder.",
                    e);
        }
    }

    private void write(Job job) throws IOException {
        List<Given> answers = Given.all(session);
        AnswerTable table = new AnswerTable(answers);
        csv("answers.csv", table.of(session.plan()), job.silent());
        csv("groups.csv", table.groups(), job.silent());
        json("session.json", SessionJson.tree(session, answers));
        List<Stimulus> stimuli = session.plan().everyStimulus().toList();
        Shapes shapes = new Shapes(stimuli);
        answers.forEach(shapes::add);
        json("shapes.json", shapes.tree());
        Figures figures = new Figures();
        for (int plot = 0; plot < stimuli.size(); plot++) {
            plot(stimuli.get(plot), answers, figures, job);
            job.progress((plot + 1.0) / stimuli.size());
        }
        csv("agreement.csv", figures.perPlot(), job.silent());
        csv("people.csv", figures.perPerson(), job.silent());
        for (String name : GUIDE) {
            copy(name);
        }
    }

    private void plot(Stimulus stimulus, List<Given> all, Figures figures, Job job) {
        job.stage("Writing " + stimulus.id());
        job.check();
        List<Given> answers = all.stream()
                .filter(given -> given.stimulus().equals(stimulus) && given.answered())
                .toList();
        if (answers.isEmpty()) {
            return;
        }
        csv("points/" + stimulus.id() + ".csv", new PointTable(answers).perAnswer(), job.silent());
        List<Given> first = answers.stream().filter(Given::counts).toList();
        if (!first.isEmpty()) {
            csv("raters/" + stimulus.id() + ".csv", new PointTable(first).perPerson(), job.silent());
            figures.add(stimulus.id(), first, job.silent());
        }
    }

    private void csv(String name, Dataset table, Job job) {
        CsvWriting.write(table, List.of(), folder.resolve(name), job);
    }

    private void json(String name, ObjectNode tree) throws IOException {
        AtomicFile.write(folder.resolve(name), output -> Json.write(tree, output));
    }

    private void copy(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(SessionExport.class.getResourceAsStream(name), name)) {
            AtomicFile.write(folder.resolve(name), text::transferTo);
        }
    }
}
