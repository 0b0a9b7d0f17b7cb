/** The command line: the same core as the window, no display needed. */
package org.asterism.cli;
