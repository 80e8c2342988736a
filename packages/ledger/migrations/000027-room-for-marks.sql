-- How far a schedule is laid out is marked anew each time it is laid out further. With room on its page the marked row stays there,
-- and no index has to take it in again.
alter table schedule set (fillfactor = 50);
