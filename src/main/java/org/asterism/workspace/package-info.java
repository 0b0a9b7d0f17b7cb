/** The document: one immutable value, the commands that make the next one, and the history of them. */
package org.asterism.workspace;
