-- How far somebody was with a skill at a time, as one side saw it; never changed.
create table skill_assessment (
  id bigint not null auto_increment,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  skill_key varchar(40) character set ascii collate ascii_bin not null,
  side varchar(10) character set ascii collate ascii_bin not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  because varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  assessed_by_id varchar(63) character set ascii collate ascii_bin not null,
  assessed_at datetime(6) not null,
  primary key (id),
  key skill_assessment_member (member_id, id),
  key skill_assessment_latest (member_id, skill_key, side, id),
  -- who teaches a skill
  key skill_assessment_level (skill_key, level, id),
  constraint assessment_of_a_skill foreign key (skill_key) references skill (skill_key),
  constraint assessment_of_a_member foreign key (member_id) references member (id)
);

alter table skill_evidence add key skill_evidence_member (member_id, id);
