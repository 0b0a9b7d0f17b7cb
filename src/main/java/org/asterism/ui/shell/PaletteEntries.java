package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.stream.Stream;
import org.asterism.data.Sample;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** All that can be called by name: actions, samples, algorithms, open data sets, colourings, runs. */
final class PaletteEntries {
    private final Desk desk;
    private final Actions actions;
    private final List<Sample> samples;

    PaletteEntries(Desk desk, Actions actions, List<Sample> samples) {
        this.desk = desk;
        this.actions = actions;
        this.samples = samples;
    }

    List<PaletteEntry> now() {
        return Stream.of(actions(), studies(), runs(), colorings(), algorithms(), samples(), lessons())
                .flatMap(entries -> entries)
                .toList();
    }

    private Stream<PaletteEntry> actions() {
        return actions.groups().stream()
                .flatMap(group -> group.actions().stream().map(action -> PaletteEntry.of(action, group.category())));
    }

    private Stream<PaletteEntry> studies() {
        return desk.datasets().studies().stream()
                .map(study -> PaletteEntry.of(
                        "study-" + study.id(),
                        study.dataset().name(),
                        text("window.palette.study"),
                        MaterialDesignD.DATABASE_OUTLINE,
                        () -> desk.datasets().activate(study)));
    }

    private Stream<PaletteEntry> runs() {
        return desk.runs().runs().stream()
                .map(run -> PaletteEntry.of(
                        "run-" + run.id(),
                        run.title(),
                        text("window.palette.run"),
                        MaterialDesignP.PLAY_BOX_OUTLINE,
                        () -> desk.runs().show(run)));
    }

    private Stream<PaletteEntry> colorings() {
        return desk.scatter().colorings().stream()
                .map(coloring -> PaletteEntry.of(
                        "coloring-" + coloring,
                        desk.scatter().name(coloring),
                        text("window.palette.coloring"),
                        MaterialDesignP.PALETTE_OUTLINE,
                        () -> desk.scatter().color(coloring)));
    }

    private Stream<PaletteEntry> algorithms() {
        return desk.algorithm().algorithms().stream()
                .map(schema -> PaletteEntry.of(
                        "algorithm-" + schema.id(),
                        schema.title(),
                        text("window.palette.algorithm"),
                        MaterialDesignF.FUNCTION_VARIANT,
                        () -> desk.algorithm().chosenProperty().set(schema)));
    }

    private Stream<PaletteEntry> lessons() {
        return desk.teach().lessons().shelf().lessonsProperty().get().stream()
                .map(lesson -> PaletteEntry.of(
                        "lesson-" + lesson.lesson().id(),
                        lesson.lesson().title(),
                        text("lesson.one"),
                        MaterialDesignB.BOOK_OPEN_PAGE_VARIANT_OUTLINE,
                        () -> desk.teach().lessons().open(lesson)));
    }

    private Stream<PaletteEntry> samples() {
        return samples.stream()
                .map(sample -> PaletteEntry.of(
                        "sample-" + sample.id(),
                        sample.title(),
                        text("window.palette.sample"),
                        MaterialDesignT.TABLE,
                        () -> desk.datasets().open(sample)));
    }
}
