package org.asterism.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.Clams;
import org.asterism.report.OutputFile;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;

/**
 * Studies as one page of HTML with vector pictures, tables, methods and recipes.
 *
 * <p>The same studies and the same date give the same page. It holds no script and asks for no other file, follows the
 * reader's light or dark colours, and is well formed as XML, too.
 *
 * @param date as the page shows it; empty for none
 */
public record HtmlReport(String title, String date, List<Study> studies) {
    private static final String STYLE = style();

    public HtmlReport {
        studies = List.copyOf(studies);
    }

    /**
     * Writes the page; an old file is replaced when all is done.
     *
     * @throws InvalidInputException if it cannot be written
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public void write(Path file, Job job) {
        String page = text(job);
        OutputFile.write(file, part -> Files.writeString(part, page));
    }

    /** The page; scores each plot, and draws one picture of each run. */
    String text(Job job) {
        List<Html> body = new ArrayList<>();
        body.add(Html.tag("h1", title));
        body.add(Html.tag("p", date.isEmpty() ? "" : date).with("class", "muted"));
        for (int i = 0; i < studies.size(); i++) {
            job.stage("Reporting " + studies.get(i).dataset().name());
            body.add(chapter(i + 1, studies.get(i), job.part((double) i / studies.size(), (i + 1.0) / studies.size())));
        }
        Html page = Html.tag(
                        "html",
                        Html.tag(
                                "head",
                                Html.tag("meta").with("charset", "utf-8"),
                                Html.tag("meta")
                                        .with("name", "viewport")
                                        .with("content", "width=device-width, initial-scale=1"),
                                Html.tag("title", title),
                                Html.tag("style", new Html.Made(STYLE))),
                        Html.tag("body", Html.tag("main", Html.all(body))))
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", "en");
        return "<!DOCTYPE html>\n" + page.markup() + "\n";
    }

    private static Html chapter(int number, Study study, Job job) {
        Chapter chapter = scored(number, study, job);
        List<Html> parts = new ArrayList<>();
        parts.add(Html.tag("h2", study.dataset().name()));
        parts.add(DataSection.of(study.dataset()));
        parts.add(PlotSection.of(chapter));
        for (Run run : study.runs()) {
            job.check();
            parts.add(RunSection.of(chapter, run));
        }
        AgreementSection.of(study).ifPresent(parts::add);
        LabelsSection.of(study.annotation()).ifPresent(parts::add);
        parts.add(MethodsSection.of(chapter));
        parts.add(RecipeSection.of(study));
        return Html.tag("section", Html.all(parts)).with("class", "study");
    }

    private static Chapter scored(int number, Study study, Job job) {
        Pictures pictures = new Pictures(study, "s" + number + "-", job.silent());
        try {
            return new Chapter(study, Clams.DEFAULT.measure(study.scatter().points(), job), "", pictures);
        } catch (InvalidInputException e) {
            return new Chapter(study, null, String.valueOf(e.getMessage()), pictures);
        }
    }

    private static String style() {
        try (InputStream text = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8) + darkPictures();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pictures are drawn in light colours; on dark ground each colour of the theme becomes its dark one. */
    private static String darkPictures() {
        StringBuilder rules = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n");
        darkColors().forEach((light, dark) -> {
            for (String attribute : List.of("fill", "stroke")) {
                rules.append("svg [")
                        .append(attribute)
                        .append("=\"")
                        .append(light)
                        .append("\"]{");
                rules.append(attribute).append(':').append(dark).append("}\n");
            }
        });
        return rules.append("}\n").toString();
    }

    private static Map<String, String> darkColors() {
        Map<String, String> colors = new LinkedHashMap<>();
        PlotTheme light = PlotTheme.LIGHT;
        PlotTheme dark = PlotTheme.DARK;
        colors.put(Palette.hex(light.background()), Palette.hex(dark.background()));
        colors.put(Palette.hex(light.foreground()), Palette.hex(dark.foreground()));
        colors.put(Palette.hex(light.muted()), Palette.hex(dark.muted()));
        colors.put(Palette.hex(light.grid()), Palette.hex(dark.grid()));
        colors.put(Palette.hex(light.border()), Palette.hex(dark.border()));
        colors.put(Palette.hex(light.accent()), Palette.hex(dark.accent()));
        colors.put(Palette.hex(light.noise()), Palette.hex(dark.noise()));
        colors.put(Palette.hex(light.unlabelled()), Palette.hex(dark.unlabelled()));
        colors.put(Palette.hex(light.greyed()), Palette.hex(dark.greyed()));
        return colors;
    }
}
