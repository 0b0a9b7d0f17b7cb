package org.asterism.report.animation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asterism.report.draw.PixelImage;

/**
 * At most 255 colours that stand for all of some pictures: their own where these are few, else chosen by median cut, of
 * which the most frequent colour of each box is taken, so that grounds and clusters keep theirs exactly.
 *
 * <p>P. Heckbert, Color Image Quantization for Frame Buffer Display, SIGGRAPH 1982. Not for use by several threads.
 */
final class ColorTable {
    /** How many colours there may be; the last place of 256 is for what shows through. */
    static final int MOST = 255;

    private final int[] colors;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private ColorTable(int[] colors) {
        this.colors = colors;
    }

    /** Counts the colours of pictures that are alike to all others. */
    static final class Builder {
        private final Map<Integer, Integer> counts = new HashMap<>();

        void add(PixelImage image) {
            for (int pixel : image.argb()) {
                counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
            }
        }

        /** @throws IllegalStateException if no picture was added */
        ColorTable table() {
            List<Shade> shades = counts.entrySet().stream()
                    .map(entry -> new Shade(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt(Shade::rgb))
                    .toList();
            List<Cell> cells = new ArrayList<>(List.of(new Cell(shades)));
            boolean more = true;
            while (more && cells.size() < MOST) {
                more = split(cells);
            }
            return new ColorTable(cells.stream().mapToInt(Cell::commonest).toArray());
        }

        /** Cuts the cell that is worst off in two, if there is one that can be cut. */
        private static boolean split(List<Cell> cells) {
            Cell worst =
                    cells.stream().max(Comparator.comparingDouble(Cell::harm)).orElseThrow();
            if (worst.shades.size() < 2) {
                return false;
            }
            cells.remove(worst);
            cells.addAll(worst.halves());
            return true;
        }
    }

    /** How many colours there are. */
    int size() {
        return colors.length;
    }

    /** A colour as RGB. */
    int color(int place) {
        return colors[place];
    }

    /** The place of the colour that is nearest to this one. */
    int place(int argb) {
        return nearest.computeIfAbsent(argb & 0xFFFFFF, this::search);
    }

    private int search(int rgb) {
        int best = 0;
        for (int i = 1; i < colors.length; i++) {
            if (distance(rgb, colors[i]) < distance(rgb, colors[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int first, int second) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (first >> shift & 0xFF) - (second >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }

    private record Shade(int rgb, int count) {
        int channel(int shift) {
            return rgb >> shift & 0xFF;
        }
    }

    /** A box of colours. */
    private static final class Cell {
        private final List<Shade> shades;
        private final int widest;
        private final double harm;

        Cell(List<Shade> shades) {
            this.shades = shades;
            int best = 0;
            for (int shift = 8; shift <= 16; shift += 8) {
                best = range(shift) > range(best) ? shift : best;
            }
            widest = best;
            long pixels = shades.stream().mapToLong(Shade::count).sum();
            harm = shades.size() < 2 ? 0 : range(best) * Math.sqrt((double) pixels);
        }

        /** How badly one colour would stand for all. */
        double harm() {
            return harm;
        }

        private int range(int shift) {
            int least = 255;
            int most = 0;
            for (Shade shade : shades) {
                least = Math.min(least, shade.channel(shift));
                most = Math.max(most, shade.channel(shift));
            }
            return most - least;
        }

        int commonest() {
            return shades.stream()
                    .max(Comparator.comparingInt(Shade::count))
                    .orElseThrow()
                    .rgb();
        }

        /** Both sides of the middle pixel along the widest channel; neither is empty. */
        List<Cell> halves() {
            List<Shade> sorted = shades.stream()
                    .sorted(Comparator.comparingInt(shade -> shade.channel(widest)))
                    .toList();
            long half = sorted.stream().mapToLong(Shade::count).sum() / 2;
            int cut = 1;
            long sum = sorted.getFirst().count();
            while (cut < sorted.size() - 1 && sum < half) {
                sum += sorted.get(cut++).count();
            }
            return List.of(new Cell(sorted.subList(0, cut)), new Cell(sorted.subList(cut, sorted.size())));
        }
    }
}
