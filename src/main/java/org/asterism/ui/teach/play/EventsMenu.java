package org.asterism.ui.teach.play;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.asterism.ui.text.Messages;

/** The events of the runs, to jump to. */
final class EventsMenu extends MenuButton {
    private final StageModel model;

    EventsMenu(StageModel model) {
        super(Messages.text("teach.jump"));
        this.model = model;
        setId("teach-events");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(List<Flag> flags) {
        getItems().setAll(flags.stream().map(this::item).toList());
        setDisable(flags.isEmpty());
    }

    private MenuItem item(Flag flag) {
        MenuItem item = new MenuItem(words(flag));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            model.player().playingProperty().set(false);
            model.player().jump(flag.position());
        });
        return item;
    }

    private String words(Flag flag) {
        List<LaneModel> lanes = model.lanes();
        int step = flag.position() + 1;
        return lanes.size() > Math.max(1, flag.lane())
                ? Messages.text("teach.event-of", flag.name(), TeachText.title(lanes.get(flag.lane()), lanes), step)
                : Messages.text("teach.event-at", flag.name(), step);
    }
}
