-- Ways into the work, stage by stage. The stages are one JSON document, read and replaced whole.
create table onboarding_path (
  path_key varchar(40) character set ascii collate ascii_bin not null,
  version int not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  description varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
  stages mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  primary key (path_key)
);

-- Somebody on such a way, with the stages as they were when they began.
create table onboarding (
  id bigint not null auto_increment,
  version int not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  -- the member's team as it is now: it moves along when they change teams
  team_id varchar(63) character set ascii collate ascii_bin,
  path_key varchar(40) character set ascii collate ascii_bin not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  stages mediumtext character set utf8mb4 collate utf8mb4_bin not null,
  -- how many stages are passed
  passed int not null,
  status varchar(20) character set ascii collate ascii_bin not null,
  started_by_id varchar(63) character set ascii collate ascii_bin not null,
  started_at datetime(6) not null,
  ended_at datetime(6),
  reason varchar(500) character set utf8mb4 collate utf8mb4_bin,
  primary key (id),
  key onboarding_member (member_id, status, id),
  key onboarding_team (team_id, status, id),
  constraint onboarding_of_a_member foreign key (member_id) references member (id),
  constraint onboarding_on_a_path foreign key (path_key) references onboarding_path (path_key)
);

create table onboarding_helper (
  onboarding_id bigint not null,
  member_id varchar(63) character set ascii collate ascii_bin not null,
  primary key (onboarding_id, member_id),
  constraint helper_of_an_onboarding foreign key (onboarding_id) references onboarding (id),
  constraint onboarding_helper_is_a_member foreign key (member_id) references member (id)
);

-- With which version of a template somebody is done; what a later one requires comes back to them.
create table onboarding_template (
  onboarding_id bigint not null,
  template_key varchar(40) character set ascii collate ascii_bin not null,
  number int not null,
  primary key (onboarding_id, template_key),
  key onboarding_template_number (template_key, number),
  constraint template_of_an_onboarding foreign key (onboarding_id) references onboarding (id)
);

insert into onboarding_path (path_key, version, title, description, stages) values
  ('new-in-care', 0, 'New in customer care',
   'From the first morning to carrying concerns alone, in about five weeks. Nobody hurries: a stage is passed when its standard is met, and somebody by name helps on the way.',
   '[
{"key": "arrive", "title": "Arrive", "templateKeys": ["first-day"], "standard": {"share": 80, "signedOff": false}},
{"key": "with-a-net", "title": "Answer with a net", "templateKeys": ["first-week", "before-you-reply", "when-you-do-not-know"], "standard": {"share": 80, "signedOff": true}},
{"key": "on-your-own", "title": "Carry concerns on your own", "templateKeys": ["first-month", "an-angry-customer", "handing-over"], "standard": {"share": 80, "signedOff": true}}
]');
