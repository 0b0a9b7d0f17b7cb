package org.asterism.ui.plot.outline;

import org.asterism.annotation.outline.Group;

/** What can be done with the groups of a sketch. */
public final class GroupEdits {
    private final OutlineModel model;

    GroupEdits(OutlineModel model) {
        this.model = model;
    }

    /** Takes a group up: an index, or {@link org.asterism.cluster.Clustering#NOISE}. */
    public void choose(int group) {
        int outline = model.chosenProperty().get();
        if (outline >= 0 && model.sketch().outlines().get(outline).group() != group) {
            model.choose(OutlineModel.NONE);
        }
        model.takeUp(group);
    }

    /** Takes a group up by its index; makes another where there are not so many. */
    public void chooseOrMake(int group) {
        if (group < model.sketch().groups().size()) {
            choose(group);
        } else {
            make();
        }
    }

    /** Makes a group with the next free name and colour, and takes it up. */
    public void make() {
        model.change(model.hand().newGroup());
    }

    /** Says something else of a group. */
    public void change(int group, Group changed) {
        keep(model.hand().with(model.sketch().with(group, changed)));
    }

    /** Takes a group away with its outlines. */
    public void remove(int group) {
        model.change(model.hand().withoutGroup(group));
    }

    /** Gives the outlines of a group to another, or to noise, and takes it away. */
    public void merge(int group, int into) {
        Hand hand = model.hand().with(model.sketch().mergedGroup(group, into));
        model.change(hand);
        model.takeUp(into > group ? into - 1 : into);
    }

    /** Changes the sketch, and goes on with the outline that was worked on. */
    private void keep(Hand hand) {
        int outline = model.chosenProperty().get();
        model.change(hand);
        model.choose(outline);
    }
}
