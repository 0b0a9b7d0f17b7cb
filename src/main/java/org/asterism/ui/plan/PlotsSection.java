package org.asterism.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.asterism.session.plan.Problem;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The plots that count, in their order: adding, moving and removing them. */
final class PlotsSection extends VBox {
    private static final double LIST = 330;
    private static final double ROW = 56;

    private final PlotsModel plots;
    private final ListView<Stimulus> list = new ListView<>();
    private final GeneratePane generate;
    private final FolderPane folder;

    PlotsSection(PlanModel model, PlotsModel plots, DocumentModel document, PlanPicks picks, Consumer<Stimulus> shown) {
        this.plots = plots;
        generate = new GeneratePane(plots);
        folder = new FolderPane(model, plots);
        prepare(shown);
        model.watch(plan -> show(plan.stimuli()));
        plots.facts().addListener((MapChangeListener<String, PlotFacts>) _ -> list.refresh());
        Label empty = Texts.wrapped(Messages.text("plan.no-plots"), "muted");
        list.setPlaceholder(empty);
        getChildren()
                .add(new Section(
                        Messages.text("plan.plots"),
                        adding(document, picks),
                        folder,
                        generate,
                        list,
                        ProblemText.below(model, Problem.Kind.NO_PLOTS),
                        changing(model)));
    }

    private void prepare(Consumer<Stimulus> shown) {
        Pictures pictures = new Pictures();
        list.setId("plan-plots");
        list.setAccessibleText(Messages.text("plan.plots"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new PlotCell(plots, pictures));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(LIST);
        list.setEditable(true);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                shown.accept(chosen);
            }
        });
    }

    private void press(KeyEvent event) {
        if (list.getEditingIndex() >= 0) {
            return;
        }
        switch (event.getCode()) {
            case DELETE, BACK_SPACE -> plots.remove(chosen());
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                move(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private FlowPane adding(DocumentModel document, PlanPicks picks) {
        MenuItem files = new MenuItem(Messages.text("plan.add-files"));
        files.setId("plan-add-files");
        files.setOnAction(_ -> {
            List<Path> chosen = picks.tables().get();
            if (!chosen.isEmpty()) {
                plots.add(Sources.files(chosen));
            }
        });
        MenuItem tables = new MenuItem(Messages.text("plan.add-folder"));
        tables.setId("plan-add-folder");
        tables.setOnAction(
                _ -> picks.folder().apply(Messages.text("plan.pick-tables")).ifPresent(folder::ask));
        MenuItem study = new MenuItem(Messages.text("plan.add-study"));
        study.setId("plan-add-study");
        study.disableProperty().bind(document.studyProperty().isNull());
        study.setOnAction(_ -> document.study().ifPresent(open -> plots.add(_ -> Sources.study(open))));
        MenuButton add =
                new MenuButton(Messages.text("plan.add"), Icons.icon(MaterialDesignP.PLUS), files, tables, study);
        add.setId("plan-add");
        add.setAccessibleText(Messages.text("plan.add-help"));
        Button make = new Button(Messages.text("plan.generate"), Icons.icon(MaterialDesignS.SHAPE_OUTLINE));
        make.setId("plan-generate");
        make.setOnAction(_ -> generate.toggle());
        return Form.flow(add, make);
    }

    private FlowPane changing(PlanModel model) {
        Button predict = Buttons.button("plan-predict", Messages.text("plan.predict"), plots::score);
        predict.setVisible(false);
        Texts.collapsing(predict);
        model.watch(plan ->
                predict.setVisible(plan.stimuli().stream().anyMatch(stimulus -> Double.isNaN(stimulus.expected()))));
        return Form.flow(
                tool(MaterialDesignA.ARROW_UP, "plan-up", Messages.text("plan.up"), () -> move(-1)),
                tool(MaterialDesignA.ARROW_DOWN, "plan-down", Messages.text("plan.down"), () -> move(1)),
                tool(
                        MaterialDesignT.TRASH_CAN_OUTLINE,
                        "plan-remove",
                        Messages.text("plan.remove"),
                        () -> plots.remove(chosen())),
                word(MaterialDesignS.SCHOOL_OUTLINE, "plan-practise", Messages.text("plan.practise"), plots::practise),
                word(MaterialDesignE.EYE_CHECK_OUTLINE, "plan-check", Messages.text("plan.check"), plots::check),
                predict);
    }

    private Button tool(Ikon icon, String id, String name, Runnable action) {
        Button button = Icons.button(id, icon, name, action);
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private Button word(Ikon icon, String id, String name, Consumer<List<Stimulus>> action) {
        Button button = new Button(name, Icons.icon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> action.accept(chosen()));
        button.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private List<Stimulus> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void move(int by) {
        int from = list.getSelectionModel().getSelectedIndex();
        if (from >= 0) {
            int to = Math.clamp(from + by, 0, list.getItems().size() - 1);
            plots.move(from, to);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(to);
        }
    }

    private void show(List<Stimulus> stimuli) {
        if (!list.getItems().equals(stimuli)) {
            int selected = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(stimuli);
            if (selected >= 0 && !stimuli.isEmpty()) {
                list.getSelectionModel().clearAndSelect(Math.min(selected, stimuli.size() - 1));
            }
        }
    }
}
