/** Which policy is a follow-up filed under, why, and what becomes of the open ones when the policies change? */
package io.followthrough.followup.filing;
