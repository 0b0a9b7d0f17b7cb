package org.asterism.data.generate;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;

/**
 * One normal component of a mixture.
 *
 * @param major standard deviation along the long axis
 * @param minor standard deviation across it
 * @param angle of the long axis against the x axis, radians
 * @param weight its share of the points, against the other weights
 */
record Component(double x, double y, double major, double minor, double angle, double weight) {

    static Component round(double x, double y, double deviation) {
        return new Component(x, y, deviation, deviation, 0, 1);
    }

    /** Draws exactly {@code n} points, each component its rounded share, one component after the other. */
    static Dataset sample(String name, int n, List<Component> components, Draw draw) {
        List<String> groups = IntStream.rangeClosed(1, components.size())
                .mapToObj(Integer::toString)
                .toList();
        Table table = new Table(n, groups);
        double total = components.stream().mapToDouble(Component::weight).sum();
        double upTo = 0;
        int done = 0;
        for (int i = 0; i < components.size(); i++) {
            upTo += components.get(i).weight();
            int end = i == components.size() - 1 ? n : (int) Math.rint(n * upTo / total);
            for (; done < end; done++) {
                components.get(i).draw(table, i, draw);
            }
        }
        return table.dataset(name);
    }

    private void draw(Table table, int group, Draw draw) {
        double along = major * draw.normal();
        double across = minor * draw.normal();
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        table.add(x + along * cos - across * sin, y + along * sin + across * cos, group);
    }
}
