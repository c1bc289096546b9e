/** Plain SQL past the object mapping: for figures, for streams, and for the few statements that run for every mail or request. */
package io.followthrough.sql;
