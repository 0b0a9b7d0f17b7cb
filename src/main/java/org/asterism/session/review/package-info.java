/** What reviewers decided of the plots of a session, one append-only file a reviewer and machine. */
@NullMarked
package org.asterism.session.review;

import org.jspecify.annotations.NullMarked;
