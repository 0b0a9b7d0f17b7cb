package org.asterism.ui.advice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.tuning.advice.Advice;
import org.asterism.tuning.advice.Finding;
import org.asterism.tuning.advice.Proof;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** Advice in words. */
final class AdviceText {
    private static final String LINKAGE = "linkage";

    private AdviceText() {}

    static String title(Advice advice) {
        Schema<Clusterer> schema = Schema.of(advice.algorithm());
        Object linkage = schema.values(advice.algorithm()).get(LINKAGE);
        return linkage == null
                ? schema.title()
                : Messages.text("advice.linkage", schema.title(), Declaration.text(linkage));
    }

    /** The number of groups, and the parameters that are not at their defaults. */
    static String parameters(Advice advice) {
        Schema<Clusterer> schema = Schema.of(advice.algorithm());
        Map<String, Object> usual = schema.values(schema.initial());
        String words = schema.effective(advice.algorithm()).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(LINKAGE))
                .filter(entry -> entry.getKey().equals("k") || !entry.getValue().equals(usual.get(entry.getKey())))
                .map(entry -> Declaration.words(entry.getKey()) + " " + value(entry.getValue()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Messages.text("advice.defaults") : words;
    }

    private static String value(Object value) {
        return value instanceof Double number ? Numbers.rough(number) : Declaration.text(value);
    }

    static String outcome(Advice advice) {
        return Messages.text(
                "advice.outcome",
                advice.clustering().clusters(),
                Math.round(100.0
                        * advice.clustering().noise()
                        / advice.clustering().labels().length));
    }

    static String expected(Advice advice) {
        return Messages.text("advice.expected", number(advice.expected()), number(advice.low()), number(advice.high()));
    }

    static String number(double value) {
        return Numbers.fixed(value, 2);
    }

    /** One sentence. */
    static String sentence(Finding finding) {
        String ratio = Numbers.fixed(finding.amount(), 1);
        long percent = Math.round(100 * finding.amount());
        return switch (finding.reason()) {
            case CURVED -> Messages.text("advice.curved", number(finding.amount()));
            case ROUND -> Messages.text("advice.round", ratio);
            case ELONGATED -> Messages.text("advice.elongated", ratio);
            case OVERLAPPING -> Messages.text("advice.overlapping", percent);
            case GAPS -> Messages.text("advice.gaps");
            case UNEVEN -> Messages.text("advice.uneven", ratio);
            case NOISY -> Messages.text("advice.noisy", percent);
            case UNEQUAL -> Messages.text("advice.unequal", ratio);
            case PIECES -> Messages.text("advice.pieces");
            case NOTHING -> Messages.text("advice.nothing");
        };
    }

    static String looked(Counsel counsel) {
        String similar = kinds(counsel.recommendation().similar());
        String words = Messages.text("advice.similar", similar);
        return counsel.rows().length < counsel.points()
                ? Messages.text("advice.sampled", counsel.rows().length, counsel.points()) + " " + words
                : words;
    }

    private static String kinds(List<String> kinds) {
        return kinds.stream()
                .limit(3)
                .map(kind -> kind.equals("real") ? Messages.text("advice.real") : kind.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** How good advice was on plots with known groups. */
    static String proof(Proof known, Proof unlike) {
        return Messages.text(
                "advice.proof",
                known.plots(),
                Math.round(100 * known.close()),
                number(known.lost()),
                number(known.lostByOne()),
                number(unlike.lost()),
                number(unlike.lostByOne()));
    }
}
