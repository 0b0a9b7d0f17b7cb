package org.asterism.ui.teach.play;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.asterism.lesson.play.Pace;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** The timeline of the runs on the stage: buttons, speed, events, and the curve of what the runs improve. */
public final class ScrubberView extends VBox {
    private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final StageModel model;
    private final SightModel sight;
    private final PlayerModel player;
    private final TransportBar transport;
    private final ObjectiveValues values = new ObjectiveValues();
    private final EventsMenu events;
    private final TimeStrip strip;
    private Subscription branches = Subscription.EMPTY;
    private boolean low;

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
        transport = new TransportBar(player);
        events = new EventsMenu(model);
        strip = new TimeStrip(model);
        getStyleClass().add("teach-scrubber");
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

    /** Puts the buttons into the bar. */
    public void setTransport(Transport actions) {
        transport.show(actions);
    }

    /** Takes less height. */
    public void setFlat(boolean flat) {
        strip.pseudoClassStateChanged(FLAT, flat);
    }

    /** Leaves the curves out. */
    public void setLow(boolean wanted) {
        if (low != wanted) {
            low = wanted;
            load();
        }
    }

    /** Gives the timeline the keys. */
    public void focus() {
        strip.requestFocus();
    }

    private Node bar() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(transport, pace(), space, values, events);
        bar.getStyleClass().add("teach-bar");
        bar.setMinWidth(0);
        return bar;
    }

    private Node pace() {
        Segments<Pace> pace =
                new Segments<>(model.paceProperty(), List.of(Pace.values()), ScrubberView::title, ScrubberView::help);
        pace.setId("teach-pace");
        pace.visibleProperty().bind(model.countedProperty());
        return Texts.collapsing(pace);
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
        boolean concealed = model.concealedProperty().get();
        boolean drawn = sight.objectiveProperty().get() && !concealed;
        List<Curve> curves = drawn ? model.lanes().stream().map(this::curve).toList() : List.of();
        List<Flag> flags = concealed ? List.of() : flags();
        strip.show(low ? List.of() : curves, flags);
        strip.pseudoClassStateChanged(BARE, low || curves.stream().noneMatch(Curve::drawn));
        events.show(flags);
        values.show(curves);
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

    private void read() {
        values.read(player.positionProperty().get());
    }
}
