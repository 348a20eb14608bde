CREATE TABLE `role_rights` (
	`guild_id` bigint unsigned NOT NULL,
	`role_id` bigint unsigned NOT NULL,
	`right` varchar(64) NOT NULL,
	CONSTRAINT `role_rights_guild_id_role_id_right_pk` PRIMARY KEY(`guild_id`,`role_id`,`right`)
);
