/** The reports as clients ask for them. */
package io.followthrough.report.rest;
