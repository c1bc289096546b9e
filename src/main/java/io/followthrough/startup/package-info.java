/** May this process start? The entry point, the settings it cannot do without, and the run that only migrates the schema. */
package io.followthrough.startup;
