/** What a labelling session says: about its plots, its people, pairs of people, and algorithms beside them. */
@NullMarked
package org.asterism.session.result;

import org.jspecify.annotations.NullMarked;
