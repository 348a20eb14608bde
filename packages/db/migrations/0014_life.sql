CREATE TABLE `officer_talks` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`guild_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`channel_id` bigint unsigned NOT NULL,
	`thread_id` bigint unsigned,
	`attempted_at` datetime(3),
	`opened_at` datetime(3) NOT NULL,
	`closed_at` datetime(3),
	CONSTRAINT `officer_talks_id` PRIMARY KEY(`id`),
	CONSTRAINT `officer_talks_once` UNIQUE(`guild_id`,`user_id`)
);
--> statement-breakpoint
ALTER TABLE `guild_channels` ADD `overwrites` json DEFAULT ('[]') NOT NULL;--> statement-breakpoint
ALTER TABLE `gateway_shards` ADD `bot_user_id` bigint unsigned;--> statement-breakpoint
ALTER TABLE `guilds` ADD `reset_at` datetime(3);