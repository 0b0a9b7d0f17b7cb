/** What a lecturer shows with: a spotlight, a pointer of light, and a second window for the audience. */
@NullMarked
package org.asterism.ui.present;

import org.jspecify.annotations.NullMarked;
