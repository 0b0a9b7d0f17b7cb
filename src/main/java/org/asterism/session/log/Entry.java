package org.asterism.session.log;

import java.time.Instant;

/**
 * One line of a file: what was done, and when.
 *
 * @param number counts the lines of the file from 1
 * @param at by the clock of the machine, which may be set back
 * @param millis since the person's session began on this machine, without the time between two sittings; never falls
 */
public record Entry(long number, Instant at, long millis, Action action) {}
