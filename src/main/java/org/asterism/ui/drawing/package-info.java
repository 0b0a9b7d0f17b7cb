/** The page on which data are drawn by hand. */
@NullMarked
package org.asterism.ui.drawing;

import org.jspecify.annotations.NullMarked;
