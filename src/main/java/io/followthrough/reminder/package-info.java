/** Who must be told what today? At most one digest per person and working day, planned here and delivered by the outbox. */
package io.followthrough.reminder;
