/** Steps of a run as pictures, and lessons on paper. */
@NullMarked
package org.asterism.ui.teach.export;

import org.jspecify.annotations.NullMarked;
