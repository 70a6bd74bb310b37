-- The days and weeks of a team are those of its time zone; of a member, of theirs or their team's.
alter table team add column time_zone varchar(64) character set ascii collate ascii_bin not null default 'UTC';
alter table member add column time_zone varchar(64) character set ascii collate ascii_bin;
