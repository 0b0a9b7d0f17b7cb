package org.asterism.session.result;

import java.util.List;

/**
 * What a session says of one person.
 *
 * @param conduct what their answers say by themselves
 * @param agreement the mean agreement with those others who are counted, over the plots they answered
 * @param kappa what they add to the agreement of the others, the mean over plots; 0 is the level of people
 * @param weight how much they count in a consensus: 1 on average; NaN for those who are left out
 * @param concerns why to doubt that they looked with care
 * @param counted whether they are among those the session's numbers are made of
 */
public record PersonFindings(
        Conduct conduct, Estimate agreement, double kappa, double weight, List<Concern> concerns, boolean counted) {
    public PersonFindings {
        concerns = List.copyOf(concerns);
    }

    public String person() {
        return conduct.person();
    }
}
