/** What a labelling session asks of people: plots, their order, questions, checks, and how the plots are shown. */
@NullMarked
package org.asterism.session.plan;

import org.jspecify.annotations.NullMarked;
