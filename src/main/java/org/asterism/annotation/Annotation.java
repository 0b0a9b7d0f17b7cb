package org.asterism.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.asterism.cluster.Clustering;
import org.asterism.parameter.InvalidInputException;

/**
 * The labels that a person gave to the rows of a data set. An immutable value: every change makes a new one.
 *
 * <p>A row has a label, or was judged to be noise, or nobody has judged it: noise and unlabelled are different things.
 *
 * @param labels the labels there are
 * @param assignment one a row of the data set: an index into {@code labels}, {@link Clustering#NOISE} or
 *     {@link Clustering#UNLABELLED}; shared and read only
 */
public record Annotation(List<Label> labels, int[] assignment) {
    /** The most labels an annotation may have. */
    public static final int MAX_LABELS = 1000;

    /** @throws IllegalArgumentException if a row has a label that is not there */
    public Annotation {
        labels = List.copyOf(labels);
        for (int label : assignment) {
            if (label < Clustering.UNLABELLED || label >= labels.size()) {
                throw new IllegalArgumentException("no label " + label);
            }
        }
    }

    /** No labels, every row unlabelled. */
    public static Annotation empty(int rows) {
        int[] assignment = new int[rows];
        Arrays.fill(assignment, Clustering.UNLABELLED);
        return new Annotation(List.of(), assignment);
    }

    public int rows() {
        return assignment.length;
    }

    /** Gives rows a label, or {@link Clustering#NOISE}, or takes their label away with {@link Clustering#UNLABELLED}. */
    public Annotation assign(BitSet rows, int label) {
        requireLabel(label, Clustering.UNLABELLED);
        int[] changed = assignment.clone();
        for (int row = rows.nextSetBit(0); row >= 0 && row < changed.length; row = rows.nextSetBit(row + 1)) {
            changed[row] = label;
        }
        return new Annotation(labels, changed);
    }

    /** Judges rows to be noise. */
    public Annotation noise(BitSet rows) {
        return assign(rows, Clustering.NOISE);
    }

    /** Makes rows unlabelled. */
    public Annotation clear(BitSet rows) {
        return assign(rows, Clustering.UNLABELLED);
    }

    /** @throws InvalidInputException if the name is taken, or there are {@link #MAX_LABELS} already */
    public Annotation add(Label label) {
        requireFree(label.name(), -1);
        if (labels.size() >= MAX_LABELS) {
            throw new InvalidInputException("There are " + MAX_LABELS + " labels already; remove one first.");
        }
        List<Label> more = new ArrayList<>(labels);
        more.add(label);
        return new Annotation(more, assignment);
    }

    /** Adds labels with default names and colours until there are {@code count}. */
    public Annotation atLeast(int count) {
        Annotation grown = this;
        while (grown.labels.size() < count) {
            grown = grown.add(grown.suggestion());
        }
        return grown;
    }

    /** The label to offer next: the first of "Group A", "Group B", … and the first colour that is not taken. */
    public Label suggestion() {
        return Label.next(labels);
    }

    /** @throws InvalidInputException if another label has the name */
    public Annotation rename(int label, String name) {
        requireLabel(label, 0);
        requireFree(name.strip(), label);
        return replace(label, labels.get(label).withName(name));
    }

    /** Gives a label another colour of the palette. */
    public Annotation recolor(int label, int color) {
        requireLabel(label, 0);
        return replace(label, labels.get(label).withColor(color));
    }

    /**
     * Says something else of a label.
     *
     * @throws InvalidInputException if another label has its name or its key
     */
    public Annotation change(int label, Label changed) {
        requireLabel(label, 0);
        requireFree(changed.name(), label);
        for (int other = 0; other < labels.size(); other++) {
            if (other != label
                    && !changed.key().isEmpty()
                    && labels.get(other).key().equals(changed.key())) {
                throw new InvalidInputException("The key " + changed.key() + " gives the label \""
                        + labels.get(other).name() + "\" already; choose another.");
            }
        }
        return replace(label, changed);
    }

    /** Removes a label: its rows become unlabelled, labels after it move down by one. */
    public Annotation remove(int label) {
        requireLabel(label, 0);
        List<Label> fewer = new ArrayList<>(labels);
        fewer.remove(label);
        return new Annotation(fewer, map(old -> {
            if (old == label) {
                return Clustering.UNLABELLED;
            }
            return old > label ? old - 1 : old;
        }));
    }

    /** How many rows each label has. */
    public int[] counts() {
        int[] counts = new int[labels.size()];
        for (int label : assignment) {
            if (label >= 0) {
                counts[label]++;
            }
        }
        return counts;
    }

    /** How many rows have this label, or are {@link Clustering#NOISE} or {@link Clustering#UNLABELLED}. */
    public int count(int label) {
        int count = 0;
        for (int given : assignment) {
            if (given == label) {
                count++;
            }
        }
        return count;
    }

    /** The rows that have this label, or are {@link Clustering#NOISE} or {@link Clustering#UNLABELLED}. */
    public BitSet rows(int label) {
        return LabelSelection.rows(assignment, label);
    }

    private Annotation replace(int label, Label replacement) {
        List<Label> changed = new ArrayList<>(labels);
        changed.set(label, replacement);
        return new Annotation(changed, assignment);
    }

    private int[] map(IntUnaryOperator change) {
        return Arrays.stream(assignment).map(change).toArray();
    }

    private void requireLabel(int label, int lowest) {
        if (label < lowest || label >= labels.size()) {
            throw new IllegalArgumentException("no label " + label);
        }
    }

    private void requireFree(String name, int except) {
        if (taken(name, except)) {
            throw new InvalidInputException("There is a label \"" + name + "\" already; choose another name.");
        }
    }

    private boolean taken(String name, int except) {
        for (int i = 0; i < labels.size(); i++) {
            if (i != except && labels.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
