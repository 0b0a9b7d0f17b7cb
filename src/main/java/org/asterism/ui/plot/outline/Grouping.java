package org.asterism.ui.plot.outline;

/** Into which group a new outline goes. */
public enum Grouping {
    /** Into one of its own, unless the current group has no outline yet; a group that loses its last outline goes. */
    EACH_ITS_OWN,
    /** Into the current group. */
    CURRENT
}
