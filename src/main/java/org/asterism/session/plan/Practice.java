package org.asterism.session.plan;

/**
 * A plot to practise on, whose answer does not count.
 *
 * @param truth the column with the groups that feedback compares the answer with; empty for no feedback
 * @param remark what is said after the answer; empty for nothing
 */
public record Practice(Stimulus stimulus, String truth, String remark) {

    public Practice withTruth(String changed) {
        return new Practice(stimulus, changed, remark);
    }

    public Practice withRemark(String changed) {
        return new Practice(stimulus, truth, changed);
    }
}
