alter table person add column mail_address varchar(254);
