/** A session on disk: a folder that holds the plan, the plots, and one file a person; two folders merge by copying. */
@NullMarked
package org.asterism.session.folder;

import org.jspecify.annotations.NullMarked;
