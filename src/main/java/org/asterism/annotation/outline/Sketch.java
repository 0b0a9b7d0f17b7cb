package org.asterism.annotation.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

    /** Puts another outline in the place of one. */
    public Sketch with(int outline, Outline changed) {
        List<Outline> next = new ArrayList<>(outlines);
        next.set(outline, changed);
        return new Sketch(groups, next);
    }

    /** Takes an outline away; its group stays. */
    public Sketch without(int outline) {
        List<Outline> fewer = new ArrayList<>(outlines);
        fewer.remove(outline);
        return new Sketch(groups, fewer);
    }

    /** Changes what is said of a group. */
    public Sketch with(int group, Group changed) {
        List<Group> next = new ArrayList<>(groups);
        next.set(group, changed);
        return new Sketch(next, outlines);
    }

    /** Takes a group and its outlines away; groups after it move down by one. */
    public Sketch withoutGroup(int group) {
        List<Outline> others =
                outlines.stream().filter(outline -> outline.group() != group).toList();
        return new Sketch(groups, others).mergedGroup(group, Clustering.NOISE);
    }

    /** Gives the outlines of a group to another, or to noise, and takes the group away. */
    public Sketch mergedGroup(int group, int into) {
        List<Group> fewer = new ArrayList<>(groups);
        fewer.remove(group);
        return new Sketch(
                fewer,
                outlines.stream()
                        .map(outline -> outline.group() == group ? outline.withGroup(into) : outline)
                        .map(outline -> outline.group() > group ? outline.withGroup(outline.group() - 1) : outline)
                        .toList());
    }

    /** The outlines of a group, or of {@link Clustering#NOISE}, by their places in the list, the topmost last. */
    public List<Integer> of(int group) {
        return IntStream.range(0, outlines.size())
                .filter(i -> outlines.get(i).group() == group)
                .boxed()
                .toList();
    }

    /** The topmost outline whose area holds a place; -1 where there is none. */
    public int at(double x, double y) {
        for (int i = outlines.size() - 1; i >= 0; i--) {
            if (outlines.get(i).area().contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    /** The topmost outline that holds a point; -1 where there is none. */
    public int around(int point) {
        return IntStream.range(0, outlines.size())
                .filter(i -> outlines.get(i).holds(point))
                .max()
                .orElse(-1);
    }

    /**
     * The group of the topmost outline around each point: an index, {@link Clustering#NOISE}, or
     * {@link Clustering#UNLABELLED} where it is in none.
     *
     * @param size how many points the plot has
     */
    public int[] topmost(int size) {
        int[] topmost = new int[size];
        Arrays.fill(topmost, Clustering.UNLABELLED);
        for (Outline outline : outlines) {
            for (int row : outline.rows()) {
                topmost[row] = outline.group();
            }
        }
        return topmost;
    }

    /** The points that are in more than one group, noise among them, each with the group next below the topmost. */
    public Map<Integer, Integer> doubled() {
        Map<Integer, Integer> top = new HashMap<>();
        Map<Integer, Integer> second = new TreeMap<>();
        for (Outline outline : outlines.reversed()) {
            for (int row : outline.rows()) {
                Integer above = top.putIfAbsent(row, outline.group());
                if (above != null && above != outline.group()) {
                    second.putIfAbsent(row, outline.group());
                }
            }
        }
        return second;
    }

    /** How many groups are outlined; noise is none, nor is what lies outside of all. */
    public int outlined() {
        return Math.toIntExact(outlines.stream()
                .mapToInt(Outline::group)
                .filter(group -> group != Clustering.NOISE)
                .distinct()
                .count());
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
        int[] parts = new int[size];
        int count = 1;
        for (int group = 0; group < groups.size(); group++) {
            count = split(parts, rows(group), count);
        }
        BitSet noise = rows(Clustering.NOISE);
        int[] numbers = new int[count];
        int labels = 0;
        for (int point = 0; point < size; point++) {
            int part = parts[point];
            if (part > 0 || !noise.get(point)) {
                numbers[part] = numbers[part] == 0 ? ++labels : numbers[part];
                parts[point] = numbers[part] - 1;
            } else {
                parts[point] = Clustering.NOISE;
            }
        }
        return parts;
    }

    /**
     * Parts those points of each part that are in a group from those that are not.
     *
     * @param count how many parts there are
     * @return how many there are then
     */
    private static int split(int[] parts, BitSet group, int count) {
        int[] moved = new int[count];
        int next = count;
        for (int row = group.nextSetBit(0); row >= 0; row = group.nextSetBit(row + 1)) {
            int part = parts[row];
            moved[part] = moved[part] == 0 ? next++ : moved[part];
            parts[row] = moved[part];
        }
        return next;
    }
}
