/** Studies as one page of HTML that needs nothing else: no scripts, no other files, no network. */
package org.asterism.report.html;
