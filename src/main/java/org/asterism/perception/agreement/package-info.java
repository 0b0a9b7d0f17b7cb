/** How far people who grouped the same points agree, without shared labels, and how algorithms stand among them. */
@NullMarked
package org.asterism.perception.agreement;

import org.jspecify.annotations.NullMarked;
