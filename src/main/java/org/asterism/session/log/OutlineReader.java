package org.asterism.session.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asterism.annotation.outline.Outline;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Area;
import org.asterism.geometry.Polygon;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.InvalidInputException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Outlines as {@link SketchJson} writes them; reads token by token, since they are nearly all of a file. */
final class OutlineReader {
    /** The most rows that all outlines of a line hold. */
    private static final int MOST_ROWS = 20_000_000;

    private final JsonParser parser;
    private final int size;
    private long total;

    /** @param size how many points the plot has */
    OutlineReader(JsonParser parser, int size) {
        this.parser = parser;
        this.size = size;
    }

    /** The outlines of a list whose opening bracket is the current token. */
    List<Outline> read() {
        expect(JsonToken.START_ARRAY, "outlines");
        List<Outline> outlines = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_OBJECT, "outlines");
            outlines.add(outline());
        }
        return outlines;
    }

    private Outline outline() {
        int group = Clustering.NOISE;
        Outline.Means means = Outline.Means.EDIT;
        Area area = Area.EMPTY;
        int[] rows = {};
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "group" -> group = whole("group");
                case "means" -> means = means(value);
                case "rings" -> area = area();
                case "rows" -> rows = rows();
                default -> parser.skipChildren();
            }
        }
        return new Outline(group, means, area, rows);
    }

    private Outline.Means means(JsonToken value) {
        String word = value == JsonToken.VALUE_STRING ? parser.getString() : "";
        for (Outline.Means means : Outline.Means.values()) {
            if (Declaration.text(means).equals(word)) {
                return means;
            }
        }
        return Outline.Means.EDIT;
    }

    private Area area() {
        expect(JsonToken.START_ARRAY, "rings");
        List<Polygon> rings = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            rings.add(ring());
        }
        return rings.isEmpty() ? Area.EMPTY : new Area(rings);
    }

    private Polygon ring() {
        expect(JsonToken.START_ARRAY, "rings");
        double[] places = new double[64];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.currentToken().isNumeric()) {
                throw wrong("rings");
            }
            places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
            places[count++] = parser.getDoubleValue();
        }
        return polygon(places, count);
    }

    private static Polygon polygon(double[] places, int count) {
        if (count % 2 != 0) {
            throw wrong("rings");
        }
        double[] x = new double[count / 2];
        double[] y = new double[count / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = places[2 * i];
            y[i] = places[2 * i + 1];
        }
        return new Polygon(x, y);
    }

    private int[] rows() {
        expect(JsonToken.START_ARRAY, "rows");
        RowList rows = new RowList(size);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                range(rows);
            } else {
                int row = whole("rows");
                rows.add(row, row);
            }
        }
        total += rows.size();
        if (total > MOST_ROWS) {
            throw new InvalidInputException("its outlines hold more than " + MOST_ROWS + " points");
        }
        return rows.toArray();
    }

    private void range(RowList rows) {
        parser.nextToken();
        int first = whole("rows");
        parser.nextToken();
        rows.add(first, whole("rows"));
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            throw wrong("rows");
        }
    }

    private int whole(String field) {
        expect(JsonToken.VALUE_NUMBER_INT, field);
        return parser.getIntValue();
    }

    private void expect(JsonToken token, String field) {
        if (parser.currentToken() != token) {
            throw wrong(field);
        }
    }

    private static InvalidInputException wrong(String field) {
        return new InvalidInputException("its " + field + " are not as this program writes them");
    }
}
