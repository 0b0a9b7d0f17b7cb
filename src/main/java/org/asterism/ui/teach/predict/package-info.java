/** Predicting before a run is shown, and what a class predicted. */
@NullMarked
package org.asterism.ui.teach.predict;

import org.jspecify.annotations.NullMarked;
