-- Templates of checklists as they are being written. All that is written in one is one JSON
-- document, read and replaced as a whole; what lists are narrowed down by has its own column.
create table checklist_template (
  template_key varchar(40) character set ascii collate ascii_bin not null,
  version int not null,
  purpose varchar(20) character set ascii collate ascii_bin not null,
  details mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  -- how many versions were published, and so the number of the last one
  published int not null,
  primary key (template_key),
  key checklist_template_purpose (purpose, template_key)
);

-- Templates as they were published: what a running checklist was made from never changes.
create table checklist_template_version (
  id bigint not null auto_increment,
  template_key varchar(40) character set ascii collate ascii_bin not null,
  number int not null,
  details mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  -- null where it came with the suite
  published_by_id varchar(63) character set ascii collate ascii_bin,
  published_at datetime(6) not null,
  primary key (id),
  unique key checklist_template_number (template_key, number),
  constraint version_of_checklist_template foreign key (template_key)
    references checklist_template (template_key)
);

-- Which skills the newest published version trains.
create table checklist_template_skill (
  skill_key varchar(40) character set ascii collate ascii_bin not null,
  template_key varchar(40) character set ascii collate ascii_bin not null,
  primary key (skill_key, template_key),
  key checklist_template_skill_template (template_key),
  constraint skill_of_checklist_template foreign key (template_key)
    references checklist_template (template_key),
  constraint checklist_template_trains foreign key (skill_key) references skill (skill_key)
);
