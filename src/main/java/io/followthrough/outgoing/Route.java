package io.followthrough.outgoing;

/**
 * An address of the web with the very address of the network at which it may be called.
 *
 * @param at as numbers, so that nobody is asked for a name again
 */
public record Route(WebAddress to, String at) {}
