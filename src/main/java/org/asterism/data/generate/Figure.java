package org.asterism.data.generate;

import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.parameter.Titled;

/** The figures of {@link Classic}, in the proportions of their sources. */
public enum Figure {
    /** A ring around a smaller one. */
    @Titled("Circles")
    CIRCLES,
    /** Two half circles that reach into each other. */
    @Titled("Moons")
    MOONS,
    /** Three round groups of different spread. */
    @Titled("Varied")
    VARIED,
    /** Three round groups, sheared. */
    @Titled("Slanted")
    SLANTED,
    /** Three round groups. */
    @Titled("Blobs")
    BLOBS,
    /** Nothing to find. */
    @Titled("Square")
    SQUARE,
    /** Two bars at a right angle and a disc. */
    @Titled("Lsun")
    LSUN,
    /** A disc within a ring, and four crumbs far outside. */
    @Titled("Target")
    TARGET,
    /** Two diamonds, corner to corner. */
    @Titled("Diamonds")
    DIAMONDS,
    /** Two squares side by side, each dense where the other is sparse. */
    @Titled("Wing nut")
    WING_NUT;

    /** Exactly {@code n} points. */
    Dataset draw(int n, long seed) {
        Draw draw = new Draw(seed);
        return switch (this) {
            case CIRCLES -> circles(n, draw);
            case MOONS -> new Moons(n, 0.05, seed).generate();
            case VARIED -> Component.sample("Varied", n, blobs(1, 2.5, 0.5), draw);
            case SLANTED -> slanted(n, draw);
            case BLOBS -> Component.sample("Blobs", n, blobs(1, 1, 1), draw);
            case SQUARE -> new Noise(n, 1, seed).generate();
            case LSUN -> lsun(n, draw);
            case TARGET -> target(n, draw);
            case DIAMONDS -> diamonds(n, draw);
            case WING_NUT -> wingNut(n, draw);
        };
    }

    private static Dataset circles(int n, Draw draw) {
        Table table = new Table(n, List.of("outer", "inner"));
        for (int group = 0; group < 2; group++) {
            for (int i = Table.share(n, 2, group); i > 0; i--) {
                double angle = draw.angle();
                double radius = group == 0 ? 1 : 0.5;
                double x = radius * StrictMath.cos(angle) + 0.05 * draw.normal();
                table.add(x, radius * StrictMath.sin(angle) + 0.05 * draw.normal(), group);
            }
        }
        return table.dataset("Circles");
    }

    private static List<Component> blobs(double first, double second, double third) {
        return List.of(Component.round(-6, 2, first), Component.round(6, 6, second), Component.round(3, -6, third));
    }

    private static Dataset slanted(int n, Draw draw) {
        Table table = new Table(n, List.of("1", "2", "3"));
        for (int group = 0; group < 3; group++) {
            for (int i = Table.share(n, 3, group); i > 0; i--) {
                double x = 6.5 * (group - 1) + draw.normal();
                double y = (group == 1 ? -6 : 0) + draw.normal();
                table.add(0.6 * x - 0.4 * y, -0.6 * x + 0.8 * y, group);
            }
        }
        return table.dataset("Slanted");
    }

    private static Dataset lsun(int n, Draw draw) {
        Table table = new Table(n, List.of("disc", "standing", "lying"));
        for (int i = Table.share(n, 4, 0); i > 0; i--) {
            disc(table, 3, 3, 0, 0.7, 0, draw);
        }
        for (int i = Table.share(n, 4, 1); i > 0; i--) {
            table.add(draw.uniform(0, 0.6), draw.uniform(2, 5), 1);
        }
        for (int i = Table.share(n, 4, 2) + Table.share(n, 4, 3); i > 0; i--) {
            table.add(draw.uniform(0, 5), draw.uniform(0, 0.6), 2);
        }
        return table.dataset("Lsun");
    }

    private static Dataset target(int n, Draw draw) {
        Table table = new Table(n, List.of("disc", "ring", "crumbs"));
        int crumbs = n / 64;
        for (int i = Table.share(n - crumbs, 2, 0); i > 0; i--) {
            disc(table, 0, 0, 0, 0.8, 0, draw);
        }
        for (int i = Table.share(n - crumbs, 2, 1); i > 0; i--) {
            disc(table, 0, 0, 1.9, 2.2, 1, draw);
        }
        for (int i = 0; i < crumbs; i++) {
            table.add((i % 2 * 2 - 1) * 3.2 + 0.1 * draw.normal(), (i / 2 % 2 * 2 - 1) * 3.2 + 0.1 * draw.normal(), 2);
        }
        return table.dataset("Target");
    }

    private static Dataset diamonds(int n, Draw draw) {
        Table table = new Table(n, List.of("left", "right"));
        for (int group = 0; group < 2; group++) {
            for (int i = Table.share(n, 2, group); i > 0; i--) {
                double u = draw.uniform(-1, 1);
                double v = draw.uniform(-1, 1);
                table.add(2.1 * group + (u + v) / 2, (u - v) / 2, group);
            }
        }
        return table.dataset("Diamonds");
    }

    private static Dataset wingNut(int n, Draw draw) {
        Table table = new Table(n, List.of("left", "right"));
        for (int group = 0; group < 2; group++) {
            for (int i = Table.share(n, 2, group); i > 0; i--) {
                double side = group == 0 ? -1 : 1;
                double x = 0.15 + 2 * (1 - StrictMath.sqrt(draw.uniform(0, 1)));
                table.add(side * x, draw.uniform(-1.5, 1.5) + side * 0.4, group);
            }
        }
        return table.dataset("Wing nut");
    }

    /** A point of a ring between two radii, evenly over its area. */
    private static void disc(Table table, double x, double y, double inner, double outer, int group, Draw draw) {
        double angle = draw.angle();
        double radius = StrictMath.sqrt(draw.uniform(inner * inner, outer * outer));
        table.add(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle), group);
    }
}
