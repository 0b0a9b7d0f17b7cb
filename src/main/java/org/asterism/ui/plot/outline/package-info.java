/** Outlining groups in a plot. */
@NullMarked
package org.asterism.ui.plot.outline;

import org.jspecify.annotations.NullMarked;
