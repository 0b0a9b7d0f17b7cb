package org.asterism.ui.plot.outline;

/** A vertex of an area: of which ring, and which of it. */
record Corner(int ring, int vertex) {}
