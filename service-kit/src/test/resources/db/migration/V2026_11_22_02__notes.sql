create table note (
  id bigint not null auto_increment primary key,
  version int not null,
  title varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  text varchar(4000) character set utf8mb4 collate utf8mb4_bin,
  colour varchar(10)
);
