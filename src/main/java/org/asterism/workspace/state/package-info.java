/** What outlives the program beside the person's own files: autosaved work, recent files, settings. */
package org.asterism.workspace.state;
