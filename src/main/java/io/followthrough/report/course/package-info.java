/** Reports on the course of things: what comes in and gets done, how long it takes, and how dates move. */
package io.followthrough.report.course;
