-- Whether something of the day changed since it was packed: then its rows in care_fact are read.
alter table care_day add column stale boolean not null default false, add key care_day_stale (stale);
