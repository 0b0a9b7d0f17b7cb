package org.asterism.ui.teach.play;

/**
 * An event on the timeline.
 *
 * @param lane the run that it happened in, from 0
 */
record Flag(int lane, int position, String name) {}
