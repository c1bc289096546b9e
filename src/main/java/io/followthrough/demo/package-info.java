/** What does it look like with something in it? A mail server and a sample for dev mode; no part of production. */
package io.followthrough.demo;
