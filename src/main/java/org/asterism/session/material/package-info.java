/** Where the plots of a session come from: tables and generators, each kept as a table in the session's folder. */
@NullMarked
package org.asterism.session.material;

import org.jspecify.annotations.NullMarked;
