/** Writing lessons: a form beside the stage. */
@NullMarked
package org.asterism.ui.teach.edit;

import org.jspecify.annotations.NullMarked;
