-- Who was sent the digest of which week. The row is there before the mail is sent, so that of many
-- replicas one sends it; what came of it is written after.
create table digest_mail (
  member_id varchar(63) character set ascii collate ascii_bin not null,
  week date not null,
  outcome varchar(10) character set ascii collate ascii_bin not null,
  claimed_at datetime(6) not null,
  settled_at datetime(6),
  primary key (member_id, week),
  key digest_mail_outcome (outcome, week)
);
