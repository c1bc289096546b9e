/** Which deadlines, reminders, escalations and checks hold for a follow-up? The rules of one YAML file, first match wins. */
package io.followthrough.policy;
