package org.asterism.annotation.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asterism.cluster.Clustering;

/**
 * The groups that one person outlined in one plot. An immutable value: every change makes a new one.
 *
 * <p>A point may be in several groups, in noise, or in none.
 *
 * @param outlines in the order in which they lie on each other, the topmost last
 */
public record Sketch(List<Group> groups, List<Outline> outlines) {
    /** Nothing outlined. */
    public static final Sketch EMPTY = new Sketch(List.of(), List.of());

    /** @throws IllegalArgumentException if an outline is of a group that is not there */
    public Sketch {
        groups = List.copyOf(groups);
        outlines = List.copyOf(outlines);
        for (Outline outline : outlines) {
            if (outline.group() < Clustering.NOISE || outline.group() >= groups.size()) {
                throw new IllegalArgumentException("no group " + outline.group());
            }
        }
    }

    public Sketch add(Group group) {
        List<Group> more = new ArrayList<>(groups);
        more.add(group);
        return new Sketch(more, outlines);
    }

    /** Puts an outline above all others. */
    public Sketch add(Outline outline) {
        List<Outline> more = new ArrayList<>(outlines);
        more.add(outline);
        return new Sketch(groups, more);
    }

    /** The points of a group, or of {@link Clustering#NOISE}. */
    public BitSet rows(int group) {
        BitSet rows = new BitSet();
        for (Outline outline : outlines) {
            if (outline.group() == group) {
                Arrays.stream(outline.rows()).forEach(rows::set);
            }
        }
        return rows;
    }

    /**
     * The partition that the sketch means, for measures of agreement: points that are in the same groups have the same
     * label, so that points in no group have one common label, too; points of noise alone are {@link Clustering#NOISE}.
     * Labels are numbered from 0 as they first occur. As in Jeon et al. (2024).
     *
     * @param size how many points the plot has
     */
    public int[] partition(int size) {
        Map<BitSet, Integer> labels = new HashMap<>();
        int[] partition = new int[size];
        BitSet[] memberships = memberships(size);
        for (int point = 0; point < size; point++) {
            BitSet groups = memberships[point];
            boolean noise = groups.length() == 1;
            groups.clear(0);
            partition[point] = noise ? Clustering.NOISE : labels.computeIfAbsent(groups, _ -> labels.size());
        }
        return partition;
    }

    /** The groups of each point, a bit each above that of noise. */
    private BitSet[] memberships(int size) {
        BitSet[] memberships = new BitSet[size];
        Arrays.setAll(memberships, _ -> new BitSet());
        for (Outline outline : outlines) {
            for (int row : outline.rows()) {
                memberships[row].set(outline.group() + 1);
            }
        }
        return memberships;
    }
}
