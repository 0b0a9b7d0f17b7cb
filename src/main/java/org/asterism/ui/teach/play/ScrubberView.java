package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.asterism.lesson.play.Pace;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.ActionButton;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The timeline of the runs on the stage: buttons, speed, events, and the curve of what the runs improve. */
public final class ScrubberView extends VBox {
    private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final StageModel model;
    private final SightModel sight;
    private final PlayerModel player;
    private final TimeStrip strip;
    private final HBox transport = new HBox();
    private final HBox speed = new HBox();
    private final HBox values = new HBox();
    private final MenuButton events = new MenuButton(Messages.text("teach.jump"));
    private List<Curve> curves = List.of();
    private Subscription branches = Subscription.EMPTY;

    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long now) {
            player.tick(now);
        }
    };

    /** What the buttons do: to the start, back, play, forward and to the end; slower and faster. */
    public record Transport(List<Action> steps, Action slower, Action faster) {
        public Transport {
            steps = List.copyOf(steps);
        }
    }

    public ScrubberView(StageModel model, SightModel sight) {
        this.model = model;
        this.sight = sight;
        player = model.player();
        strip = new TimeStrip(model);
        getStyleClass().add("teach-scrubber");
        List.of(transport, speed, values).forEach(box -> box.getStyleClass().add("teach-transport"));
        values.getStyleClass().add("teach-values");
        events.setId("teach-events");
        getChildren().addAll(bar(), strip);
        player.playingProperty().subscribe(this::run);
        player.positionProperty().subscribe(this::read);
        player.lastProperty().subscribe(this::load);
        player.cues().subscribe(this::load);
        model.lanes().subscribe(this::follow);
        model.concealedProperty().subscribe(this::load);
        sight.objectiveProperty().subscribe(this::load);
        follow();
    }

    /** Puts the buttons into the bar. The timeline keeps the focus when they are clicked; each has a key. */
    public void setTransport(Transport actions) {
        transport
                .getChildren()
                .setAll(actions.steps().stream().map(this::button).toList());
        Label words = Texts.text("", "teach-speed");
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setId("teach-speed");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text(
                                "teach.speed", player.speedProperty().get()),
                        player.speedProperty()));
        speed.getChildren().setAll(button(actions.slower()), words, button(actions.faster()));
    }

    /** Takes less height. */
    public void setFlat(boolean flat) {
        strip.pseudoClassStateChanged(FLAT, flat);
    }

    /** Gives the timeline the keys. */
    public void focus() {
        strip.requestFocus();
    }

    private ActionButton button(Action action) {
        ActionButton button = new ActionButton(action);
        button.setFocusTraversable(false);
        if (action.chosen().isPresent()) {
            action.chosen()
                    .get()
                    .subscribe(on -> button.setGraphic(Icons.icon(on ? MaterialDesignP.PAUSE : action.ikon())));
        }
        return button;
    }

    private HBox bar() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Segments<Pace> pace =
                new Segments<>(model.paceProperty(), List.of(Pace.values()), ScrubberView::title, ScrubberView::help);
        pace.setId("teach-pace");
        pace.visibleProperty().bind(model.countedProperty());
        pace.managedProperty().bind(pace.visibleProperty());
        events.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(transport, speed, pace, space, values, events);
        bar.getStyleClass().add("teach-bar");
        bar.setMinWidth(0);
        return bar;
    }

    private static String title(Pace pace) {
        return pace == Pace.STEPS ? Messages.text("teach.by-steps") : Messages.text("teach.by-work");
    }

    private static String help(Pace pace) {
        return pace == Pace.STEPS ? Messages.text("teach.by-steps-help") : Messages.text("teach.by-work-help");
    }

    private void run(boolean playing) {
        if (playing) {
            clock.start();
        } else {
            clock.stop();
        }
    }

    private void follow() {
        branches.unsubscribe();
        branches = model.lanes().stream()
                .map(lane -> lane.branchProperty().subscribe((_, _) -> load()))
                .reduce(Subscription.EMPTY, Subscription::and);
        load();
    }

    private void load() {
        boolean drawn =
                sight.objectiveProperty().get() && !model.concealedProperty().get();
        curves = drawn ? model.lanes().stream().map(this::curve).toList() : List.of();
        List<Flag> flags = model.concealedProperty().get() ? List.of() : flags();
        strip.show(curves, flags);
        strip.pseudoClassStateChanged(BARE, curves.stream().noneMatch(Curve::drawn));
        events.getItems().setAll(flags.stream().map(this::item).toList());
        events.setDisable(flags.isEmpty());
        values.getChildren().setAll(labels());
        read();
    }

    private Curve curve(LaneModel lane) {
        String name = lane.recording().algorithm().pseudocode().objective();
        return new Curve(name.isEmpty() ? Messages.text("teach.objective-name") : name, model.objective(lane));
    }

    private List<Flag> flags() {
        return player.cues().stream()
                .map(cue -> new Flag(cue.lane(), cue.position(), EventNames.of(cue.kind())))
                .toList();
    }

    private MenuItem item(Flag flag) {
        String name = model.lanes().size() > Math.max(1, flag.lane())
                ? Messages.text(
                        "teach.event-of",
                        flag.name(),
                        TeachText.title(model.lanes().get(flag.lane()), model.lanes()),
                        flag.position() + 1)
                : Messages.text("teach.event-at", flag.name(), flag.position() + 1);
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            player.playingProperty().set(false);
            player.jump(flag.position());
        });
        return item;
    }

    private List<Node> labels() {
        List<Node> labels = new ArrayList<>();
        for (int lane = 0; lane < curves.size(); lane++) {
            if (curves.get(lane).drawn()) {
                Label name = Texts.text(curves.get(lane).name(), "muted");
                Label value = Texts.text("", "strong", "teach-value");
                value.setId("teach-objective-" + (lane + 1));
                value.setMinWidth(Region.USE_PREF_SIZE);
                name.setLabelFor(value);
                if (curves.size() > 1) {
                    labels.add(new LaneDot(lane));
                }
                boolean said = lane > 0
                        && curves.get(lane).name().equals(curves.getFirst().name());
                labels.addAll(said ? List.of(value) : List.of(name, value));
            }
        }
        return labels;
    }

    private void read() {
        for (Node node : values.getChildren()) {
            if (node instanceof Label label && label.getId() != null) {
                int lane = label.getId().endsWith("1") ? 0 : 1;
                label.setText(curves.get(lane).said(player.positionProperty().get()));
            }
        }
    }
}
