CREATE TABLE `member_rights` (
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`right` varchar(64) NOT NULL,
	CONSTRAINT `member_rights_guild_id_user_id_right_pk` PRIMARY KEY(`guild_id`,`user_id`,`right`)
);
--> statement-breakpoint
ALTER TABLE `audit_entries` MODIFY COLUMN `target_kind` enum('guild','place','role','member','event') NOT NULL;