package io.followthrough.outbox;

/**
 * What became of a withdrawal.
 *
 * @param withdrawn how many will not leave, or would not if it were no dry run; without those on their way at that moment
 */
public record WithdrawalView(long withdrawn) {}
