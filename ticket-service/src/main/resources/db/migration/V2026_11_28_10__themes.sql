-- What customers keep telling. One that went over into another one only points there.
create table theme (
  id bigint not null auto_increment,
  version int not null,
  -- its name at the source that it was imported from, as it is written there
  theme_key varchar(190) character set utf8mb4 collate utf8mb4_nopad_bin,
  name varchar(200) character set utf8mb4 collate utf8mb4_uca1400_ai_ci not null,
  description varchar(4000) character set utf8mb4 collate utf8mb4_uca1400_ai_ci,
  cause varchar(20) character set ascii not null,
  status varchar(12) character set ascii not null,
  upstream_owner varchar(200) character set utf8mb4 collate utf8mb4_bin,
  upstream_link varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  fixed_note varchar(2000) character set utf8mb4 collate utf8mb4_bin,
  fixed_at datetime(6),
  merged_into_id bigint,
  -- null where the suite made it, of what was imported
  created_by varchar(63) character set ascii,
  created_at datetime(6) not null,
  primary key (id),
  unique key theme_key (theme_key),
  key theme_status (merged_into_id, status, id),
  key theme_cause (merged_into_id, cause, id),
  key theme_list (merged_into_id, id),
  fulltext key theme_words (name, description)
);

-- Without a foreign key, whose check would lock the theme behind the ticket, where everything that
-- changes both locks it before.
alter table ticket
  add column theme_id bigint after customer_id,
  add key ticket_theme_opened (theme_id, opened_at, id),
  add key ticket_theme_last (theme_id, last_message_at, id),
  add key ticket_shelf_theme_last (shelf, theme_id, last_message_at, id);
