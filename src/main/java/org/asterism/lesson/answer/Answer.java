package org.asterism.lesson.answer;

import java.time.Instant;

/**
 * What one student predicted.
 *
 * @param seconds from when the question was shown to when the answer was handed in, 0 or more
 * @param at when it was handed in, by the clock of the student's machine
 */
public record Answer(Asked asked, Person person, Prediction prediction, double seconds, Instant at) {}
