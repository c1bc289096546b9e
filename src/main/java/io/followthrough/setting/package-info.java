/** What may the value of a setting be? Converters that refuse the others, so that a wrong value stops the start. */
package io.followthrough.setting;
