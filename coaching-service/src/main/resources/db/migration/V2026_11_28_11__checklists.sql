-- A published template for one member. What was done of each item is one JSON document, changed
-- under the lock of the row.
create table checklist (
  id bigint not null auto_increment,
  version int not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  -- the member's team as it is now: it moves along when they change teams
  team_id varchar(63) character set ascii collate ascii_bin,
  template_key varchar(40) character set ascii collate ascii_bin not null,
  template_version_id bigint not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  marks mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  due_on date,
  due_at datetime(6),
  -- when it is due, as long as it is open and somebody waits for it
  awaited_at datetime(6),
  -- when it is due, as long as it is open and expires then
  expires_at datetime(6),
  -- null where a routine or an onboarding made it
  assigned_by_id varchar(63) character set ascii collate ascii_bin,
  assigned_at datetime(6) not null,
  completed_at datetime(6),
  ended_at datetime(6),
  reason varchar(500) character set utf8mb4 collate utf8mb4_bin,
  routine_id bigint,
  occurs_on date,
  onboarding_id bigint,
  primary key (id),
  -- one for each day of a routine, however many replicas look
  unique key checklist_occurrence (routine_id, member_id, occurs_on),
  key checklist_member (member_id, status, id),
  key checklist_member_awaited (member_id, awaited_at, id),
  key checklist_team (team_id, status, id),
  key checklist_team_template (team_id, template_key, status, id),
  key checklist_team_awaited (team_id, awaited_at, id),
  key checklist_expires (expires_at),
  key checklist_onboarding (onboarding_id, template_key),
  constraint checklist_of_a_member foreign key (member_id) references member (id),
  constraint checklist_of_a_template foreign key (template_version_id)
    references checklist_template_version (id)
);
