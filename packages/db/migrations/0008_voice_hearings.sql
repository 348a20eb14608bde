CREATE TABLE `voice_hearings` (
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`heard_at` datetime(3) NOT NULL,
	CONSTRAINT `voice_hearings_guild_id_user_id_pk` PRIMARY KEY(`guild_id`,`user_id`)
);
--> statement-breakpoint
DROP INDEX `voice_intervals_of_channel` ON `voice_intervals`;--> statement-breakpoint
CREATE INDEX `voice_intervals_by_end` ON `voice_intervals` (`guild_id`,`channel_id`,`to_at`);--> statement-breakpoint
CREATE INDEX `dkp_entries_by_time` ON `dkp_entries` (`guild_id`,`pool_id`,`effective_at`);