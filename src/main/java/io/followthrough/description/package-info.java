/** What can clients rely on? Completes the OpenAPI description of every operation with what all of them have in common. */
package io.followthrough.description;
