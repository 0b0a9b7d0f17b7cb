package org.asterism.ui.agreement;

import org.asterism.perception.Interval;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;
import org.asterism.session.result.Concern;
import org.asterism.session.result.Estimate;
import org.asterism.session.result.Summary;
import org.asterism.session.review.Decision;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** What was found, in words. */
final class Words {
    private Words() {}

    static String number(double value) {
        return plain(Numbers.index(value, 2));
    }

    /** Such as "0.71 (0.66–0.75)"; without the interval where there is none. */
    static String estimate(Estimate estimate) {
        return Double.isNaN(estimate.interval().low())
                ? number(estimate.value())
                : number(estimate.value()) + " (" + interval(estimate.interval()) + ")";
    }

    static String interval(Interval interval) {
        return number(interval.low()) + "–" + number(interval.high());
    }

    /** With its sign, to three decimals. */
    static String kappa(double kappa) {
        return sign(kappa, Numbers.index(kappa, 3));
    }

    /** With its sign, to two decimals. */
    static String signed(double value) {
        return sign(value, Numbers.index(value, 2));
    }

    private static String sign(double value, String digits) {
        String plain = plain(digits);
        return value > 0 && !zero(digits) ? "+" + plain : plain;
    }

    /** With a real minus sign, and none before a zero. */
    private static String plain(String digits) {
        return zero(digits) ? digits.replace("-", "") : digits.replace('-', '−');
    }

    private static boolean zero(String digits) {
        return digits.chars().noneMatch(c -> c >= '1' && c <= '9') && !digits.equals("–");
    }

    /** A number at an axis. */
    static String tick(double value) {
        return Numbers.fixed(value, 1);
    }

    static String seconds(double seconds) {
        return Double.isNaN(seconds) || seconds == 0
                ? "–"
                : Messages.text("agreement.seconds", Numbers.fixed(seconds, 1));
    }

    /** Such as "2.7 ± 0.5". */
    static String spread(Summary values) {
        String mean = Numbers.index(values.mean(), 1);
        return values.count() < 2 ? mean : mean + " ± " + Numbers.fixed(values.deviation(), 1);
    }

    static String name(Similarity similarity) {
        return switch (similarity) {
            case ARI -> "ARI";
            case AMI -> "AMI";
            case V_MEASURE -> Messages.text("agreement.v-measure");
            case HOMOGENEITY -> Messages.text("agreement.homogeneity");
            case COMPLETENESS -> Messages.text("agreement.completeness");
            case VARIATION_OF_INFORMATION -> Messages.text("agreement.variation");
        };
    }

    static String name(Noise noise) {
        return switch (noise) {
            case OWN_CLUSTER -> Messages.text("agreement.noise-group");
            case SINGLETONS -> Messages.text("agreement.noise-singletons");
            case LEFT_OUT -> Messages.text("agreement.noise-left-out");
        };
    }

    static String help(Similarity similarity) {
        return switch (similarity) {
            case ARI -> Messages.text("agreement.ari-help");
            case AMI -> Messages.text("agreement.ami-help");
            case V_MEASURE -> Messages.text("agreement.v-measure-help");
            case HOMOGENEITY -> Messages.text("agreement.homogeneity-help");
            case COMPLETENESS -> Messages.text("agreement.completeness-help");
            case VARIATION_OF_INFORMATION -> Messages.text("agreement.variation-help");
        };
    }

    /** Why to doubt that somebody looked with care, such as "agrees with nobody much (0.02; others above 0.55)". */
    static String concern(Concern concern) {
        String value = number(concern.value());
        String limit = number(concern.limit());
        return switch (concern.kind()) {
            case CHECKS -> Messages.text("agreement.concern-checks", concern.value());
            case ALONE -> Messages.text("agreement.concern-alone", value, limit);
            case INCONSISTENT -> Messages.text("agreement.concern-inconsistent", value, limit);
            case HASTY -> Messages.text("agreement.concern-hasty", seconds(concern.value()), seconds(concern.limit()));
        };
    }

    /** What a plot was decided for, and by whom. */
    static String decision(Decision decision) {
        return decision.source() == Decision.Source.CONSENSUS
                ? Messages.text("agreement.decided-consensus", decision.reviewer())
                : Messages.text("agreement.decided-for", decision.name(), decision.reviewer());
    }
}
