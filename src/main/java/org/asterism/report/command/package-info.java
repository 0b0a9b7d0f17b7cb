/** Studies as commands of the command line. */
package org.asterism.report.command;
