/** What each person did, as one file that only grows. */
@NullMarked
package org.asterism.session.log;

import org.jspecify.annotations.NullMarked;
