/** How a workspace is kept: JSON documents and {@code .npy} columns, in a zip file or in a folder. */
package org.asterism.workspace.codec;
