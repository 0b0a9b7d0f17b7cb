package org.asterism.report.tick;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * The ticks of an axis.
 *
 * @param major the places that are written out, ascending
 * @param minor places of lesser ticks between them, ascending
 * @param note what is to be added to every label, such as "+1e12", or what the axis is within; empty for nothing
 */
public record Ticks(List<Tick> major, List<Double> minor, String note) {
    public Ticks {
        major = List.copyOf(major);
        minor = List.copyOf(minor);
    }

    Ticks(List<Tick> major) {
        this(major, List.of(), "");
    }

    /** The places that are written out. */
    public List<Double> values() {
        return major.stream().map(Tick::place).toList();
    }

    /** What is written at them. */
    public List<String> labels() {
        return major.stream().map(Tick::label).toList();
    }

    /** The number of characters of the longest line. */
    public int longest() {
        return major.stream()
                .flatMap(tick -> Stream.of(tick.label(), tick.context()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The same ticks at other places. */
    Ticks placed(DoubleUnaryOperator place) {
        return new Ticks(
                major.stream()
                        .map(tick -> new Tick(place.applyAsDouble(tick.place()), tick.label(), tick.context()))
                        .toList(),
                minor,
                note);
    }
}
