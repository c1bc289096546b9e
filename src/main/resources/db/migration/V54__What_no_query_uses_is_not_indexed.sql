-- Lists of what is pending use the partial indexes; those of the two states that most are in walk along the order.
DROP INDEX follow_up_by_status;
