CREATE TABLE `direct_notes` (
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`about` varchar(40) NOT NULL,
	`day` date NOT NULL,
	CONSTRAINT `direct_notes_guild_id_user_id_about_pk` PRIMARY KEY(`guild_id`,`user_id`,`about`)
);
--> statement-breakpoint
CREATE INDEX `direct_notes_of_day` ON `direct_notes` (`guild_id`,`day`,`user_id`);