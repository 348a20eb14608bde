CREATE TABLE `dkp_season_attendance` (
	`guild_id` bigint unsigned NOT NULL,
	`season_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	`credit_percent` int unsigned NOT NULL,
	`event_count` int unsigned NOT NULL,
	CONSTRAINT `dkp_season_attendance_season_id_member_id_pk` PRIMARY KEY(`season_id`,`member_id`)
);
--> statement-breakpoint
ALTER TABLE `honours` ADD `round` int unsigned DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `dkp_season_attendance` ADD CONSTRAINT `dkp_season_attendance_season_id_dkp_seasons_id_fk` FOREIGN KEY (`season_id`) REFERENCES `dkp_seasons`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `dkp_season_attendance_of_guild` ON `dkp_season_attendance` (`guild_id`);