-- Schedules that are behind are found page by page in the order of their ids. The index by the day up to which they are laid out
-- helped no page, and each row that was laid out further paid for it.
drop index schedule_behind;
