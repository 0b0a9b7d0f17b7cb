/** A session as tables, shapes and figures that other programs read. */
@NullMarked
package org.asterism.session.export;

import org.jspecify.annotations.NullMarked;
