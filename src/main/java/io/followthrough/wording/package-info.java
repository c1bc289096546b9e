/** Does a title say what is to be done? Advice on wording, in plain Java; precise rather than complete, and silent unless English. */
package io.followthrough.wording;
